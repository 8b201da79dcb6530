import path from 'node:path';
import { HEADER_RULES } from '../hosts/headers.ts';
import { toBase } from '../hosts/to-base.ts';
import { toCaddyfile } from '../hosts/to-caddyfile.ts';
import { toNginx } from '../hosts/to-nginx.ts';
import { toContentRoot } from '../load/content-root.ts';
import { readSite } from '../load/read-site.ts';
import { fail } from './fail.ts';
import { projectRoot } from './project-root.ts';
import { readArguments } from './read-arguments.ts';

const USAGE = 'Uso: npm run host -- nginx|caddy [--folder /var/www/glosa] [--listen 80]';

const { values, positionals } = readArguments(
  {
    folder: { type: 'string', default: path.join(projectRoot, 'dist') },
    listen: { type: 'string', default: '80' },
  },
  USAGE,
);
const { data: site } = await readSite(toContentRoot(projectRoot));
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
    fail(USAGE);
}
