import { build } from 'astro';
import type { BrokenListener } from '../kept/read-kept.ts';
import { moveFiles } from './swap/move-files.ts';
import { createImageMakers } from './share-images/image-makers.ts';
import { createProgress } from './progress.ts';
import { renderOutdated } from './render/render-outdated.ts';
import { STAGES } from './messages.ts';
import { toBundleFolder, type BuildFolders } from './swap/build-folders.ts';
import { isInPreview } from './preview-site.ts';
import type { PageManifest } from './page-manifest.ts';
import type { RenderedPages } from './render/page-record.ts';
import type { Stopwatch } from './stopwatch.ts';

interface RenderSiteOptions {
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

/** Has Astro bundle styles and scripts and render what is not as published, into the staging folder. */
export async function renderSite(
  projectRoot: string,
  folders: BuildFolders,
  { manifest, watch, say, workersMax, onBroken, isPreview }: RenderSiteOptions,
): Promise<RenderedSite> {
  let total = 0;
  let done = 0;
  let stage = 'bundle';
  const progress = createProgress(STAGES.pages, say);
  const outdated = renderOutdated({
    published: folders.published,
    staging: folders.staging,
    manifest,
    onBroken,
    hasRoute: isPreview ? isInPreview : () => true,
    makers: createImageMakers(projectRoot, folders, { watch, say, workersMax, onBroken }),
    onBundle: () => watch.mark(stage),
    onPaths: (count, unchanged) => {
      watch.mark('paths');
      // Until the first page, the maps of images are drawn.
      stage = 'maps of images';
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
  const bundle = toBundleFolder(projectRoot);
  await build({
    root: projectRoot,
    outDir: bundle,
    cacheDir: folders.astro,
    logLevel: 'warn',
    integrations: [outdated.integration],
  });
  moveFiles(bundle, folders.staging);
  watch.mark(stage);
  return { total, pages: outdated.pages };
}
