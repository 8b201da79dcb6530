import path from 'node:path';
import { parseArgs } from 'node:util';
import { HEADER_RULES } from '../hosts/headers.ts';
import { toBase } from '../hosts/to-base.ts';
import { toCaddyfile } from '../hosts/to-caddyfile.ts';
import { toNginx } from '../hosts/to-nginx.ts';
import { readSite } from '../load/read-site.ts';
import { projectRoot } from './project-root.ts';

const USAGE = 'Uso: npm run host -- nginx|caddy [--folder /var/www/glosa] [--listen 80]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    folder: { type: 'string', default: path.join(projectRoot, 'dist') },
    listen: { type: 'string', default: '80' },
  },
});
const { data: site } = await readSite(projectRoot);
const { hostname } = new URL(process.env['SITE'] ?? site?.url ?? 'http://localhost');
const base = toBase(process.env['BASE'] ?? '/');
const settings = { host: hostname, folder: values.folder, base, listen: values.listen };
switch (positionals[0]) {
  case 'nginx':
    console.log(toNginx(HEADER_RULES, settings));
    break;
  case 'caddy':
    console.log(toCaddyfile(HEADER_RULES, settings));
    break;
  default:
    console.error(USAGE);
    process.exitCode = 1;
}
