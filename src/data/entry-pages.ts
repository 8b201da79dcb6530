import type { Entry } from '../load/read-registers.ts';
import type { EntryKind } from '../schema/ids.ts';
import { type Archive, getArchive } from './archive.ts';
import { type ArticleKeys, getArticleKeys, toPageKey } from './article-keys.ts';
import type { Appearance } from './backlinks.ts';
import { type Companion, createCompanionFinder } from './companions.ts';
import { toLibraryMemo } from './library.ts';
import type { Page } from './pagination.ts';
import { toEntryRoutes } from './registers.ts';

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
}

/** Entries that share articles with this one, as many as are worth a link. */
const COMPANIONS_MAX = 12;

export async function getEntryInput(
  { ref }: Entry,
  { number }: Page<Appearance>,
): Promise<EntryInput> {
  const [{ backlinks }, findCompanions] = await Promise.all([getArchive(), getCompanionFinder()]);
  return {
    appearances: backlinks.get(ref) ?? [],
    companions: number === 1 ? findCompanions(ref, COMPANIONS_MAX) : [],
  };
}

const getCompanionFinder = toLibraryMemo(async () => {
  const { backlinks, entries } = await getArchive();
  return createCompanionFinder(backlinks, entries);
});

/** For `getStaticPaths`: {@link toEntryRoutes} with the key of what each page shows. */
export async function getEntryPaths(
  kind: EntryKind,
): Promise<(ReturnType<typeof toEntryRoutes>[number] & { cacheKey?: string })[]> {
  const [archive, keys] = await Promise.all([getArchive(), getArticleKeys()]);
  const entryKeys = new Map<Entry, { cacheKey?: string }>();
  return toEntryRoutes(kind, archive).map((route) => {
    const { entry, page } = route.props;
    // A page that leads on to another entry shows that one's name.
    if (entry.data.mergedInto) return route;
    const key = entryKeys.get(entry) ?? toEntryKey(entry, archive, keys);
    entryKeys.set(entry, key);
    return { ...route, ...(key.cacheKey && { cacheKey: `${key.cacheKey}-${page.number}` }) };
  });
}

function toEntryKey(
  entry: Entry,
  { backlinks }: Archive,
  keys: ArticleKeys,
): { cacheKey?: string } {
  const articles = (backlinks.get(entry.ref) ?? []).map(({ article }) => article);
  return toPageKey(keys, articles, JSON.stringify(entry));
}
