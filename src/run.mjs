import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { explainNode } from './settings/node-version.mjs';

/**
 * `node src/run.mjs cli/main.ts check`: runs a program of this folder. A Node that does not know
 * TypeScript would refuse it before its first line; here it is told what to do.
 */
const problem = explainNode(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}
// What was compiled once is kept beside the packages: a fifth of a short command's time is the types.
process.env['NODE_COMPILE_CACHE_PORTABLE'] ??= '1';
module.enableCompileCache?.(
  fileURLToPath(new URL('../node_modules/.cache/glosa/compiled', import.meta.url)),
);
const program = new URL(process.argv[2] ?? '', import.meta.url);
process.argv.splice(1, 2, fileURLToPath(program));
await import(program.href);
