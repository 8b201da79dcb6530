import { removeKept } from '../kept/place-file.ts';
import type { BrokenListener } from '../kept/read-kept.ts';
import { copyFiles, moveFiles } from './swap/move-files.ts';
import { createImageMakers } from './share-images/image-makers.ts';
import { createProgress } from './progress.ts';
import { bundleProgram } from './render/bundle-program.ts';
import { createBundleStore } from './render/bundle-store.ts';
import { listSiteFiles } from './render/open-bundle.ts';
import { renderOutdated } from './render/render-outdated.ts';
import { STAGES } from './messages.ts';
import { toBundleFolder, type BuildFolders } from './swap/build-folders.ts';
import { isInPreview } from './preview-site.ts';
import type { PageManifest } from './page-manifest.ts';
import type { RenderedPages } from './render/page-record.ts';
import type { Stopwatch } from './stopwatch.ts';

interface RenderSiteOptions {
  /** Digest of all that is bundled. */
  readonly bundled: string;
  /** Pages that were published. */
  readonly manifest: PageManifest;
  readonly watch: Stopwatch;
  /** Where progress goes. */
  readonly say: (sentence: string) => void;
  /** Threads beside the first one at most. */
  readonly workersMax: number;
  readonly onBroken: BrokenListener;
  readonly isPreview: boolean;
}

/** What the staging folder holds now, but for the search index. */
interface RenderedSite {
  /** How many pages the site has. */
  readonly total: number;
  readonly pages: RenderedPages;
}

/**
 * Renders what is not as published into the staging folder. Astro bundles styles and scripts before,
 * unless an earlier build of the same program has kept what it bundled: then Astro is not even loaded,
 * which takes two thirds of the time of a build where one article has changed.
 */
export async function renderSite(
  projectRoot: string,
  folders: BuildFolders,
  { bundled, manifest, watch, say, workersMax, onBroken, isPreview }: RenderSiteOptions,
): Promise<RenderedSite> {
  let total = 0;
  let done = 0;
  let stage = 'bundle';
  const progress = createProgress(STAGES.pages, say);
  const bundles = createBundleStore(projectRoot, bundled, onBroken);
  const bundleFolder = toBundleFolder(projectRoot);
  const kept = bundles.find();
  const bundle =
    kept ?? (await bundleProgram({ projectRoot, folder: bundleFolder, cacheDir: folders.astro }));
  if (bundle && !kept) bundles.keep(bundle);
  const outdated = renderOutdated({
    projectRoot,
    published: folders.published,
    staging: folders.staging,
    manifest,
    onBroken,
    hasRoute: isPreview ? isInPreview : () => true,
    makers: createImageMakers(projectRoot, folders, { watch, say, workersMax, onBroken }),
    onBundle: () => watch.mark(stage),
    onRoute: createProgress(STAGES.routes, say),
    onCompared: createProgress(STAGES.compared, say),
    onPaths: (count, unchanged) => {
      watch.mark('paths');
      stage = 'paths';
      total = count;
      done = unchanged;
    },
    onPage: ({ component, type }) => {
      if (component !== stage) watch.mark(stage);
      stage = component;
      if (type !== 'page') return;
      done += 1;
      progress(done, total);
    },
  });
  if (bundle) {
    await outdated.renderBy(bundle);
    copyFiles(bundle.folder, listSiteFiles(bundle), folders.staging);
    if (!kept) removeKept(bundleFolder);
  } else {
    const { build } = await import('astro');
    await build({
      root: projectRoot,
      outDir: bundleFolder,
      cacheDir: folders.astro,
      logLevel: 'warn',
      integrations: [outdated.integration],
    });
    moveFiles(bundleFolder, folders.staging);
  }
  watch.mark(stage);
  return { total, pages: outdated.pages };
}
