import { mkdirSync } from 'node:fs';
import { projectRoot } from '../cli/project-root.ts';
import { prepareProcess } from '../cli/prepare-process.ts';
import { tidy, toBuildFolders } from '../build/swap/build-folders.ts';
import { sayMeasured } from './measured.ts';

/** `GLOSA_ROOT=… node src/run.mjs bench/measure-build.ts OUT_DIR`: a process of its own for each build. */
const [outDir = ''] = process.argv.slice(2);
const folders = toBuildFolders(outDir);
mkdirSync(folders.folder, { recursive: true });
tidy(folders);
// As a build is started: `src/cli/main.ts`.
prepareProcess();
const { publishSite } = await import('../build/publish-site.ts');
const { costs, counts, annotated } = await publishSite(projectRoot, folders, {
  say: (line) => console.error(line),
});
sayMeasured({
  costs: Object.fromEntries(costs),
  counts: { ...counts, annotated },
});
