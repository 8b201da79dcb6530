import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { clearEarlierLayout } from '../build/swap/earlier-layout.ts';
import { explainFailure } from '../build/explain-failure.ts';
import { explainOutput } from '../build/swap/explain-output.ts';
import { takeLocks } from '../build/swap/lock.ts';
import { toSummaryLine } from '../build/messages.ts';
import { tidy, toBundleFolder, toBuildFolders, toLockFiles } from '../build/swap/build-folders.ts';
import { explainPreviewOutput, toPreviewOutput } from '../build/preview-site.ts';
import { ALL_SETTINGS, DEFAULT_OUTPUT } from '../settings/read-settings.ts';
import { fail } from './fail.ts';
import { CALL_FAULTS, DONE, USAGE } from './messages.ts';
import { projectRoot } from './project-root.ts';
import { readArguments } from './read-arguments.ts';
import { requireSettings } from './require-settings.ts';

/** Exit codes of processes that a signal ended: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

/** Names that the bundler reads from the environment: a stray one would change every page. */
const STRAY = ['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR'];

/** Builds the site, or with `--drafts` the preview of it. */
export async function buildAsAsked(): Promise<void> {
  const { values, positionals } = readArguments({ drafts: { type: 'boolean' } }, USAGE.build);
  if (positionals.length > 0) fail(`${CALL_FAULTS.moreForBuild(positionals)}\n${USAGE.build}`);
  await build({ isPreview: values.drafts });
}

/**
 * Builds the site and publishes it into `dist`, or into the folder that OUT_DIR names. A preview goes
 * beside it.
 */
export async function build({
  isPreview = false,
}: {
  readonly isPreview?: boolean | undefined;
} = {}): Promise<void> {
  for (const name of STRAY) delete process.env[name];
  // The build asks nothing of any third party either.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { output } = requireSettings(
    ALL_SETTINGS,
    (folder) =>
      explainOutput(toBuildFolders(folder)) ?? (isPreview ? explainPreviewOutput(folder) : null),
    isPreview
      ? { ...process.env, OUT_DIR: toPreviewOutput(process.env['OUT_DIR'], DEFAULT_OUTPUT) }
      : process.env,
  );
  const folders = toBuildFolders(output);

  try {
    const locks = toLockFiles(projectRoot, folders);
    for (const lock of locks) mkdirSync(path.dirname(lock), { recursive: true });
    // What is bundled finds its packages and its caches from there.
    process.chdir(projectRoot);
    const lock = takeLocks(locks);
    process.on('exit', () => {
      for (const folder of [folders.staging, toBundleFolder(projectRoot)])
        rmSync(folder, { recursive: true, force: true });
      lock.release();
    });
    for (const [signal, code] of Object.entries(SIGNALS)) {
      process.on(signal, () => {
        console.error(DONE.interrupted);
        process.exit(code);
      });
    }
    clearEarlierLayout(folders.published);
    tidy(folders);
    // All that is above must be quick to refuse; Astro takes its time to load.
    const { publishSite } = await import('../build/publish-site.ts');
    const { counts } = await publishSite(projectRoot, folders, {
      say: (sentence) => console.error(sentence),
      beforeSwap: lock.assertHeld,
      isPreview,
    });
    console.log(toSummaryLine(counts, performance.now()));
    if (isPreview) console.log(DONE.preview(path.relative(projectRoot, output)));
    if (existsSync(folders.remains)) console.error(DONE.remains(folders.remains));
  } catch (error) {
    console.error(explainFailure(error));
    process.exitCode = 1;
  }
}
