import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type AstroConfig, type AstroIntegration, build } from 'astro';
import { listBelow } from '../list-below.ts';
import { OUTDATED_PAGES } from './render-outdated.ts';

/** What is bundled, and where; all absolute. */
export interface BundleTask {
  readonly projectRoot: string;
  /** Where the bundle goes. */
  readonly folder: string;
  /** What Astro keeps for itself. */
  readonly cacheDir: string;
}

/** Whether the bundle is all that Astro has to do. */
export type BundleAnswer = 'bundled' | 'astro-has-more';

/** Ends this thread, and with it what Astro still holds of the bundling. */
function answer(value: BundleAnswer): never {
  parentPort?.postMessage(value);
  // In a worker, that ends the thread.
  process.exit();
}

const { projectRoot, folder, cacheDir } = workerData as BundleTask;
const bundleAlone: AstroIntegration = {
  name: OUTDATED_PAGES,
  hooks: {
    'astro:config:done': ({ config }) => {
      if (!isOurs(config)) answer('astro-has-more');
    },
    'astro:build:start': ({ setPrerenderer }) =>
      // Asked for addresses when all is bundled, and before Astro removes what renders pages.
      setPrerenderer((original) => ({
        ...original,
        name: OUTDATED_PAGES,
        getStaticPaths: async () => answer(hasImages() ? 'astro-has-more' : 'bundled'),
      })),
  },
};
await build({
  root: projectRoot,
  outDir: folder,
  cacheDir,
  logLevel: 'warn',
  integrations: [bundleAlone],
});

/** Whether pages may ask for images of Astro's own, which it makes after them. */
function hasImages(): boolean {
  return listBelow(folder).some(
    (file) =>
      file.endsWith('.mjs') &&
      readFileSync(path.join(folder, file), 'utf8').includes('addStaticImage'),
  );
}

/**
 * Whether Astro does no more at a build than to bundle and to render: what others add to the
 * configuration may do its work at each one.
 */
function isOurs({ integrations, adapter, redirects, i18n, vite }: AstroConfig): boolean {
  return (
    integrations.every(({ name }) => name.startsWith('glosa')) &&
    !adapter &&
    !i18n &&
    Object.keys(redirects).length === 0 &&
    !vite.plugins?.length
  );
}
