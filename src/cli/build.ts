import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { explainFailure } from '../build/explain-failure.ts';
import { takeLock } from '../build/swap/lock.ts';
import { publishSite } from '../build/publish-site.ts';
import { toSummaryLine } from '../build/summary-line.ts';
import { tidy, toBuildFolders } from '../build/swap/build-folders.ts';
import { projectRoot } from './project-root.ts';

/** Exit codes of processes that a signal ended: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Names that the bundler reads from the environment: a stray one would change every page. */
for (const name of ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR']) delete process.env[name];

/** The build asks nothing of any third party either. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

/** Builds the site and publishes it into `dist`, or into the folder that OUT_DIR names. */
const folders = toBuildFolders(path.resolve(projectRoot, process.env['OUT_DIR'] ?? 'dist'));

try {
  mkdirSync(folders.folder, { recursive: true });
  const giveLockBack = takeLock(folders.lock);
  process.on('exit', () => {
    rmSync(folders.staging, { recursive: true, force: true });
    giveLockBack();
  });
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.on(signal, () => {
      console.error('Construcción interrumpida. El sitio publicado sigue como estaba.');
      process.exit(code);
    });
  }
  tidy(folders);
  const { counts } = await publishSite(projectRoot, folders, (sentence) => console.error(sentence));
  console.log(toSummaryLine(counts, performance.now()));
} catch (error) {
  console.error(explainFailure(error));
  process.exitCode = 1;
}
