import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { ContentError } from '../load/content-error.ts';
import { toContentRoot } from '../load/content-root.ts';
import { setLibrary } from '../load/current-library.ts';
import { setDrawings } from '../load/current-drawings.ts';
import { createDrawingStore } from '../load/cache/drawing-store.ts';
import { createFileStore } from '../load/cache/file-store.ts';
import { formatProblems } from '../load/format-problems.ts';
import { toDraftCount, toUnrecordedLine, toWaitingLines } from '../load/messages.ts';
import { findUnrecorded, type Library, readLibrary } from '../load/read-library.ts';
import { createCachedReader } from '../load/cache/cached-reader.ts';
import { toCodeDigest } from './code-digest.ts';
import { listBelow } from './list-below.ts';
import { moveFiles } from './swap/move-files.ts';
import { carryOthers, findOthers } from './swap/others-files.ts';
import { readOwnership, writeOwnFiles } from './swap/own-files.ts';
import { toDrawingProgram } from './drawing-program.ts';
import { makeImages } from './share-images/make-images.ts';
import { readPageManifest, writePageManifest } from './page-manifest.ts';
import { readInstalledVersion } from './search-index/installed-version.ts';
import { publishSearch } from './search-index/publish-search.ts';
import { toSearchSources } from './search-index/search-source.ts';
import { createProgress } from './progress.ts';
import { renderOutdated } from './render/render-outdated.ts';
import { type Cost, createStopwatch } from './stopwatch.ts';
import { type BuildCounts, STAGES } from './messages.ts';
import { reuseUnchanged } from './swap/reuse-unchanged.ts';
import { SUMS, writeSums } from './swap/sums.ts';
import { swap, toBundleFolder, type BuildFolders } from './swap/build-folders.ts';
import { readTextOrEmpty } from '../load/read-if-there.ts';

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
}

/**
 * Builds the site beside the published one and puts it in its place when it is whole. Whatever
 * fails before that leaves the published site as it was.
 * @throws ContentError where content has errors
 */
export async function publishSite(
  projectRoot: string,
  folders: BuildFolders,
  { say, beforeSwap = () => {}, workersMax = availableParallelism() }: PublishOptions,
): Promise<Publication> {
  const watch = createStopwatch();
  const contentRoot = toContentRoot(projectRoot);
  const code = toCodeDigest(projectRoot, contentRoot);
  forgetOtherCode(folders, code);
  const { library, annotated } = await readContent(contentRoot, folders.cache, say);
  setLibrary(library);
  const drawings = createDrawingStore(path.join(folders.folder, 'maps'));
  setDrawings({ store: drawings, program: toDrawingProgram(projectRoot, 'src/map') });
  watch.mark('load');

  let total = 0;
  let done = 0;
  let stage = 'bundle';
  let base = '/';
  const progress = createProgress(STAGES.pages, say);
  const manifest = readPageManifest(folders.manifest, code);
  const outdated = renderOutdated({
    published: folders.published,
    staging: folders.staging,
    manifest,
    makeImages: (wanted, others) => {
      const { files, readCpu } = makeImages(wanted, others, {
        kept: folders.images,
        staging: folders.staging,
        program: toDrawingProgram(projectRoot, 'src/map', 'src/share'),
        onDone: createProgress(STAGES.images, say),
        workersMax,
      });
      watch.addBeside('share images', readCpu);
      return files;
    },
    onBundle: () => watch.mark(stage),
    onPaths: (count, unchanged) => {
      watch.mark('paths');
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
    integrations: [
      outdated.integration,
      tellBase((own) => {
        base = own;
      }),
    ],
  });
  moveFiles(bundle, folders.staging);
  // An article has one map, and a place one.
  drawings.save(library.articles.length + library.entries.length);
  watch.mark(stage);

  const { rendered, unchanged } = outdated.pages;
  const search = await publishSearch({
    folders,
    manifest,
    articles: toSearchSources(library, base),
    pagefindVersion: readInstalledVersion(),
    say,
  });
  watch.mark('search index');
  const all = new Map([...unchanged, ...rendered, ...search.files]);
  const reused = [...unchanged.keys(), ...search.reused.keys()];
  const made = listBelow(folders.staging);
  writeSums(folders.staging, { published: folders.published, made, reused });
  writeOwnFiles(folders.staging, [SUMS, ...reused, ...made]);
  reuseUnchanged(folders, reused);
  const isOwn = readOwnership(folders.published);
  if (isOwn) carryOthers(folders.published, folders.staging, findOthers(folders.published, isOwn));
  beforeSwap();
  swap(folders);
  writePageManifest(folders.manifest, code, all);
  watch.mark('swap');
  const unchangedPages = [...unchanged.keys()].filter((file) => file.endsWith('.html')).length;
  const counts = {
    articles: library.articles.length,
    entries: library.entries.length,
    claims: library.articles.reduce(
      (sum, { annotated: { annotations } }) => sum + annotations.claims.length,
      0,
    ),
    pages: total,
    unchanged: unchangedPages,
  };
  return { counts, annotated, costs: watch.costs };
}

async function readContent(
  contentRoot: string,
  cache: string,
  say: (sentence: string) => void,
): Promise<{ library: Library; annotated: number }> {
  const store = createFileStore(cache);
  const progress = createProgress(STAGES.articles, say);
  let annotated = 0;
  const library = await readLibrary(
    contentRoot,
    createCachedReader(store, () => {
      annotated += 1;
      progress(annotated);
    }),
  );
  store.save(new Set(library.articles.map(({ slug }) => slug)));
  if (library.problems.some(({ severity }) => severity === 'error'))
    throw new ContentError(library.problems);
  if (library.problems.length > 0) say(formatProblems(library.problems));
  const waiting = toDraftCount(library.drafts);
  if (waiting) say(waiting);
  if (library.waiting.length > 0)
    say(toWaitingLines(library.waiting, library.site?.timeZone ?? 'UTC'));
  const unrecorded = toUnrecordedLine(findUnrecorded(library));
  if (unrecorded) say(unrecorded);
  return { library, annotated };
}

/** Tells under which path the site is published, as Astro understands the setting. */
function tellBase(tell: (base: string) => void): AstroIntegration {
  return {
    name: 'glosa:base',
    hooks: { 'astro:config:done': ({ config }) => tell(config.base) },
  };
}

/** What another version of the program cached may be wrong under this one: it goes, all of it. */
function forgetOtherCode({ folder, cache, manifest }: BuildFolders, code: string): void {
  const file = path.join(folder, 'code');
  if (readTextOrEmpty(file) === code) return;
  rmSync(cache, { recursive: true, force: true });
  rmSync(manifest, { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
}
