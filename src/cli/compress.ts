import path from 'node:path';
import { compressSite } from '../hosts/compress-site.ts';
import { projectRoot } from './project-root.ts';

const count = await compressSite(
  path.join(projectRoot, 'dist'),
  path.join(projectRoot, 'node_modules/.cache/glosa/compressed'),
);
console.log(`${count} archivos comprimidos en dist/ (Brotli y gzip).`);
