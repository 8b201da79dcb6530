import { existsSync } from 'node:fs';
import path from 'node:path';
import { compressSite } from '../hosts/compress-site.ts';
import { fail } from './fail.ts';
import { projectRoot } from './project-root.ts';
import { readArguments } from './read-arguments.ts';

const site = path.join(projectRoot, 'dist');

const { positionals } = readArguments({}, 'Uso: npm run compress');
if (positionals.length > 0) fail(`Sobra «${positionals.join(' ')}»: se comprime «dist/».`);
if (!existsSync(site)) fail('No hay «dist/» que comprimir. Ejecute antes «npm run build».');
const count = await compressSite(
  site,
  path.join(projectRoot, 'node_modules/.cache/glosa/compressed'),
);
console.log(`${count} archivos comprimidos en dist/ (Brotli y gzip).`);
