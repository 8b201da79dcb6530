import type { Claim } from '../../annotate/index.ts';
import { memoize } from '../../html/memoize.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import { hasPage } from '../../load/entry-page.ts';
import type { Library } from '../../load/read-library.ts';
import type { Entry } from '../../load/read-registers.ts';
import { ENTRY_KINDS, type EntryKind } from '../../schema/ids.ts';
import { toArchive } from '../archive.ts';
import { type ElsewhereFinder, type SameWords, toElsewhere, toSameWords } from '../same-words.ts';
import type { Appearance } from '../backlinks.ts';
import { type Companion, createCompanionFinder } from '../companions.ts';
import { type PageKey, toArticleKeys, toPageKey } from '../page-keys.ts';
import { APPEARANCES_PER_PAGE, type Page, toPageParam, toPages } from '../pagination.ts';
import { toEntryPath, toPagePath } from '../paths.ts';
import { type EntryInYear, findYears } from '../years.ts';

/** What a page of an entry is. */
export interface EntryRouteProps {
  readonly entry: Entry;
  readonly page: Page<Appearance>;
}

/**
 * Everything that the pages of one entry may show, beside the entry and the site's own data. Such
 * a page is made again only when its key changes, and the key covers the entry and all that any
 * page can show of the articles in which it appears, in their order.
 */
export interface EntryInput {
  /** All of them, whatever page they are shown on. */
  readonly appearances: readonly Appearance[];
  /** Shown on the first page only. */
  readonly companions: readonly Companion[];
  /**
   * Which claims are of one quotation, and where else that stands. Of what the entry says itself these
   * are articles in which it appears; of other claims the key says nothing.
   */
  readonly findQuotation: (claim: Claim) => SameWords | undefined;
  readonly findElsewhere: ElsewhereFinder;
  readonly years: readonly EntryInYear[];
}

/** Entries that share articles with this one, as many as are worth a link. */
const COMPANIONS_MAX = 12;

export function getEntryInput({ ref }: Entry, { number }: Page<Appearance>): EntryInput {
  const library = getCurrentLibrary();
  const archive = toArchive(library);
  return {
    appearances: archive.backlinks.get(ref) ?? [],
    companions: number === 1 ? toCompanionFinder(library)(ref, COMPANIONS_MAX) : [],
    findQuotation: (claim) => toSameWords(archive).get(claim),
    findElsewhere: toElsewhere(archive),
    years: findYears(library, ref),
  };
}

const toCompanionFinder = memoize((library: Library) => {
  const { backlinks, entries } = toArchive(library);
  return createCompanionFinder(backlinks, entries);
});

/** For `getStaticPaths` of the pages of a register's entries. */
export function getEntryPaths(kind: EntryKind): EntryPath[] {
  return toEntryPaths(getCurrentLibrary())(kind);
}

type EntryPath = {
  params: { id: string; page: string | undefined };
  props: EntryRouteProps;
} & PageKey;

/** Asked for by the routes and by the sitemaps: the keys of all entries take long to make. */
const toEntryPaths = memoize((library: Library) =>
  memoize((kind: EntryKind): EntryPath[] => {
    const { backlinks, entries } = toArchive(library);
    const keys = toArticleKeys(library);
    return [...entries.values()]
      .filter((entry) => entry.kind === kind && hasPage(entry))
      .flatMap((entry) => {
        const appearances = backlinks.get(entry.ref) ?? [];
        const articles = appearances.map(({ article }) => article);
        const shown = JSON.stringify([entry, findYears(library, entry.ref)]);
        const { cacheKey } = toPageKey(keys, articles, shown);
        return toPages(appearances, APPEARANCES_PER_PAGE).map((page) => ({
          params: { id: entry.id, page: toPageParam(page) },
          props: { entry, page },
          ...(cacheKey && { cacheKey: `${cacheKey}-${page.number}` }),
        }));
      });
  }),
);

/** For the sitemaps; an entry in no article asks to stay unlisted. */
export function listPaths(): string[] {
  return ENTRY_KINDS.flatMap(getEntryPaths)
    .filter(({ props: { page } }) => page.total > 0)
    .map(({ props: { entry, page } }) => toPagePath(toEntryPath(entry.ref), page.number));
}
