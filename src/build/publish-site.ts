import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type BrokenFiles, createBrokenFiles } from '../kept/broken-files.ts';
import { makeFolder, removeKept } from '../kept/place-file.ts';
import { readSealed, writeSealed } from '../kept/sealed-file.ts';
import { toContentRoot } from '../load/content-root.ts';
import { toSite } from '../data/site.ts';
import { setLibrary } from '../load/current-library.ts';
import { setDrawings } from '../load/current-drawings.ts';
import { createDrawingStore } from '../load/cache/drawing-store.ts';
import type { Library } from '../load/read-library.ts';
import { toBundleDigest, toCodeDigest, toProgramDigest } from './code-digest.ts';
import { toDrawingProgram } from './drawing-program.ts';
import { type PageManifest, readPageManifest, writePageManifest } from './page-manifest.ts';
import { publishSearch } from './search-index/publish-search.ts';
import { toSearchSources } from './search-index/search-source.ts';
import { type Cost, createStopwatch } from './stopwatch.ts';
import { type BuildCounts, STAGES } from './messages.ts';
import { createProgress } from './progress.ts';
import { swap, type BuildFolders } from './swap/build-folders.ts';
import { readContent } from './read-content.ts';
import { markPreview } from './preview-site.ts';
import { renderSite } from './render-site.ts';
import { completeSite } from './swap/complete-site.ts';

export interface Publication {
  readonly counts: BuildCounts;
  /** Articles that were annotated, not taken from an earlier build. */
  readonly annotated: number;
  /** By stage, pages by their source file (`src/pages/…`). */
  readonly costs: ReadonlyMap<string, Cost>;
}

export interface PublishOptions {
  /** Where progress and warnings go. */
  readonly say: (sentence: string) => void;
  /** Called when all is made, before the published site is touched; what it throws ends the build. */
  readonly beforeSwap?: () => void;
  /** Threads beside the first one at most; as many as there are cores unless this says otherwise. */
  readonly workersMax?: number;
  /** Whether drafts are shown, on pages that say so and in a site that tells nobody of itself. */
  readonly isPreview?: boolean;
}

/**
 * Builds the site beside the published one and puts it in its place when it is whole. Whatever
 * fails before that leaves the published site as it was.
 * @throws ContentError where content has errors
 */
export async function publishSite(
  projectRoot: string,
  folders: BuildFolders,
  {
    say,
    beforeSwap = () => {},
    workersMax = availableParallelism(),
    isPreview = false,
  }: PublishOptions,
): Promise<Publication> {
  const watch = createStopwatch();
  const contentRoot = toContentRoot(projectRoot);
  const program = toProgramDigest(projectRoot);
  const code = `${toCodeDigest(program, contentRoot)}${isPreview ? ' preview' : ''}`;
  const broken = createBrokenFiles(path.dirname(folders.published));
  const onBroken = broken.add;
  forgetOtherCode(folders, code, broken);
  const { library, annotated } = await readContent(contentRoot, folders.cache, {
    say,
    onBroken,
    isPreview,
  });
  setLibrary(library);
  const drawings = createDrawingStore(path.join(folders.folder, 'maps'), onBroken);
  setDrawings({ store: drawings, program: toDrawingProgram(projectRoot, 'src/map') });
  watch.mark('load');

  const manifest = readPageManifest(folders.manifest, code, onBroken);
  // Before the pages: after them it came on top of all that they take, 1.50 to 1.57 GB of 10,000 articles where it is 1.43 to 1.48.
  const search = await publishSearch({
    folders,
    manifest,
    articles: toSearchSources(library),
    say,
    workersMax,
    onBroken,
  });
  watch.mark('search index');

  const { total, pages } = await renderSite(projectRoot, folders, {
    bundled: toBundleDigest(program, toSite(library).url),
    manifest,
    watch,
    say,
    workersMax,
    onBroken,
    isPreview,
  });
  // An article has one map, and a place one.
  drawings.save(library.articles.length + library.entries.length);

  const { rendered, unchanged, same, sums } = pages;
  const all = new Map([...unchanged, ...rendered, ...search.files]);
  if (isPreview) markPreview(folders.staging);
  const reused = new Map([...unchanged, ...same, ...search.reused]);
  const { isSpare, settled } = completeSite(folders, {
    reused,
    sums: new Map([...sums, ...[...all].map(([file, { sum }]) => [file, sum] as const)]),
    onReused: createProgress(STAGES.reused, say),
  });
  await hearSignals();
  beforeSwap();
  const isKept = swap(folders, isSpare, createProgress(STAGES.removed, say));
  writePageManifest(
    folders.manifest,
    code,
    { published: folders.published, pages: all, ...(isKept && { settled }) },
    createProgress(STAGES.noted, say),
  );
  watch.mark('swap');
  const sentence = broken.toSentence();
  if (sentence) say(sentence);
  const counts = toCounts(library, total, unchanged);
  return { counts, annotated, costs: watch.costs };
}

/**
 * Lets a signal that came while all was at work end the build: until the swap it may. Node asks for signals once
 * in each turn of its loop, and an immediate runs after that: the first may end a turn that has asked already.
 */
async function hearSignals(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

function toCounts(library: Library, pages: number, unchanged: PageManifest): BuildCounts {
  return {
    articles: library.articles.length,
    entries: library.entries.filter(({ data }) => data.mergedInto === undefined).length,
    claims: library.articles.reduce(
      (sum, { annotated: { annotations } }) => sum + annotations.claims.length,
      0,
    ),
    pages,
    unchanged: [...unchanged.keys()].filter((file) => file.endsWith('.html')).length,
  };
}

/** What another version of the program cached may be wrong under this one: it goes, all of it. */
function forgetOtherCode(
  { folder, cache, manifest }: BuildFolders,
  code: string,
  broken: BrokenFiles,
): void {
  const file = path.join(folder, 'code');
  if (readSealed(file, broken.add)?.toString() === code) return;
  removeKept(cache);
  removeKept(manifest);
  makeFolder(folder);
  writeSealed(file, code);
}
