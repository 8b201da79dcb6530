import path from 'node:path';
import { compressSite } from '../hosts/compress-site.ts';
import { explainMissingSite } from '../build/swap/explain-missing-site.ts';
import { fail } from './fail.ts';
import { projectRoot } from './project-root.ts';
import { readArguments } from './read-arguments.ts';
import { requireSettings } from './require-settings.ts';
import { lockSite, restoreSite } from './lock-site.ts';

const USAGE = 'Uso: npm run compress';

const { positionals } = readArguments({}, USAGE);
if (positionals.length > 0)
  fail(`Sobra «${positionals.join(' ')}»: se comprime «dist», o la carpeta que nombre OUT_DIR.`);
const { output } = requireSettings(['OUT_DIR'], (folder) => {
  restoreSite(folder);
  return explainMissingSite(folder);
});
const lock = lockSite(output);
process.on('exit', lock.release);
const count = await compressSite(
  output,
  path.join(projectRoot, 'node_modules/.cache/glosa/compressed'),
);
console.log(`${count} archivos comprimidos en «${output}» (Brotli y gzip).`);
