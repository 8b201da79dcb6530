import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { ContentError } from '../load/content-error.ts';
import { toContentRoot } from '../load/content-root.ts';
import { setLibrary } from '../load/current-library.ts';
import { toFileStore } from '../load/file-store.ts';
import { formatDrafts } from '../load/format-drafts.ts';
import { formatProblems } from '../load/format-problems.ts';
import { type Library, readLibrary } from '../load/read-library.ts';
import { toKeptReader } from '../load/read-kept.ts';
import { writeSitemaps } from '../search/write-sitemaps.ts';
import { toCodeDigest } from './code-digest.ts';
import { keepStringsFast } from './keep-strings-fast.ts';
import { readPageManifest, writePageManifest } from './page-manifest.ts';
import { publishSearch } from './publish-search.ts';
import { toProgress } from './progress.ts';
import { renderStale } from './render-stale.ts';
import { type Cost, toStopwatch } from './stopwatch.ts';
import type { BuildCounts } from './summary-line.ts';
import { takeOver } from './take-over.ts';
import { swap, type Workshop } from './workshop.ts';

export interface Publication {
  readonly counts: BuildCounts;
  /** Articles that were annotated, not taken from an earlier build. */
  readonly annotated: number;
  /** By stage, pages by their source file (`src/pages/…`). */
  readonly costs: ReadonlyMap<string, Cost>;
}

/**
 * Builds the site beside the published one and puts it in its place when it is whole. Whatever
 * fails before that leaves the published site as it was.
 * @param say where progress and warnings go
 * @param isLeftOut pages that are not made; for measuring the others
 * @throws ContentError where content has errors
 */
export async function publishSite(
  projectRoot: string,
  workshop: Workshop,
  say: (sentence: string) => void,
  isLeftOut: (page: { readonly component: string }) => boolean = () => false,
): Promise<Publication> {
  const watch = toStopwatch();
  keepStringsFast();
  const contentRoot = toContentRoot(projectRoot);
  const code = toCodeDigest(projectRoot, contentRoot);
  forgetOtherCode(workshop, code);
  const { library, annotated } = await readContent(contentRoot, workshop.kept, say);
  setLibrary(library);
  watch.mark('load');

  let total = 0;
  let done = 0;
  let pageCount = 0;
  let stage = 'bundle';
  const progress = toProgress('Páginas', say);
  const manifest = readPageManifest(workshop.manifest, code);
  const stale = renderStale({
    published: workshop.published,
    fresh: workshop.fresh,
    manifest,
    isLeftOut,
    onBundle: () => watch.mark(stage),
    onPaths: (count) => {
      watch.mark('paths');
      total = count;
    },
    onPage: ({ component, type }) => {
      if (component !== stage) watch.mark(stage);
      stage = component;
      done += 1;
      if (type === 'page') pageCount += 1;
      progress(done, total);
    },
  });
  await build({
    root: projectRoot,
    outDir: workshop.fresh,
    cacheDir: workshop.astro,
    logLevel: 'warn',
    integrations: [stale.integration],
  });
  watch.mark(stage);

  const { rendered, unchanged, listings } = stale.pages;
  await writeSitemaps(workshop.fresh, listings);
  watch.mark('sitemaps');
  const timeZone = library.site?.timeZone ?? 'UTC';
  const search = await publishSearch(workshop, manifest, rendered, unchanged, timeZone);
  watch.mark('search index');
  const all = new Map([...unchanged, ...rendered, ...search.files]);
  const kept = new Map([...unchanged, ...search.kept]);
  const isMostlyKept = kept.size > all.size / 2;
  if (!isMostlyKept) rmSync(workshop.spare, { recursive: true, force: true });
  takeOver(workshop, kept);
  swap(workshop, isMostlyKept);
  writePageManifest(workshop.manifest, code, all);
  watch.mark('swap');
  const unchangedPages = [...unchanged.keys()].filter((file) => file.endsWith('.html')).length;
  const counts = {
    articles: library.articles.length,
    entries: library.entries.length,
    claims: library.articles.reduce(
      (sum, { annotated: { annotations } }) => sum + annotations.claims.length,
      0,
    ),
    pages: pageCount + unchangedPages,
    unchanged: unchangedPages,
  };
  return { counts, annotated, costs: watch.costs };
}

async function readContent(
  contentRoot: string,
  kept: string,
  say: (sentence: string) => void,
): Promise<{ library: Library; annotated: number }> {
  const store = toFileStore(kept);
  const progress = toProgress('Artículos anotados', say);
  let annotated = 0;
  const library = await readLibrary(
    contentRoot,
    toKeptReader(store, () => {
      annotated += 1;
      progress(annotated);
    }),
  );
  store.save(new Set(library.articles.map(({ slug }) => slug)));
  if (library.problems.some(({ severity }) => severity === 'error'))
    throw new ContentError(library.problems);
  if (library.problems.length > 0) say(formatProblems(library.problems));
  const waiting = formatDrafts(library.drafts);
  if (waiting) say(waiting);
  return { library, annotated };
}

/** What another version of the program kept may be wrong under this one: it goes, all of it. */
function forgetOtherCode({ folder, kept, manifest }: Workshop, code: string): void {
  const file = path.join(folder, 'code');
  if (readOrEmpty(file) === code) return;
  rmSync(kept, { recursive: true, force: true });
  rmSync(manifest, { force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, code);
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
