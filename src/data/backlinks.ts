import type { Claim, Mention, Range } from '../annotate/index.ts';
import type { Entry } from '../load/read-registers.ts';
import { toSpeakers } from '../schema/claim.ts';
import type { EntryRef } from '../schema/ids.ts';
import { hasPage } from '../load/entry-page.ts';
import type { ArticleRecord } from './articles.ts';

/** What the index needs of an article. */
export type IndexedArticle = Pick<
  ArticleRecord,
  'slug' | 'meta' | 'text' | 'annotations' | 'topics'
>;

/** What one article holds on one entry. */
export interface Appearance<Article extends IndexedArticle = ArticleRecord> {
  readonly article: Article;
  /** In the order of the text; none where the entry only speaks. */
  readonly mentions: readonly Mention[];
  /** The claims that the entry makes. */
  readonly claims: readonly Claim[];
  /** The claims of others whose quote names the entry. */
  readonly claimsAbout: readonly Claim[];
  /** The claims of others that are known through the entry. */
  readonly claimsVia: readonly Claim[];
}

/** From each entry that has a page back to the articles, in the order of the articles given. */
export type Backlinks<Article extends IndexedArticle = ArticleRecord> = ReadonlyMap<
  EntryRef,
  readonly Appearance<Article>[]
>;

type Entries = ReadonlyMap<EntryRef, Entry>;

/** The one list of nothing. */
const NONE: readonly never[] = [];

/** Indexes the articles in one pass. Entries that nothing names are there, with no appearance. */
export function toBacklinks<Article extends IndexedArticle>(
  articles: readonly Article[],
  entries: Entries,
): Backlinks<Article> {
  const backlinks = new Map<EntryRef, Appearance<Article>[]>();
  for (const [ref, entry] of entries) if (hasPage(entry)) backlinks.set(ref, []);
  for (const article of articles) {
    for (const [ref, appearance] of toAppearances(article))
      backlinks.get(ref)?.push(toCompact(appearance));
  }
  return backlinks;
}

/** How many mentions, and claims by, about and through the entry, all its appearances hold. */
export function countAppearances(appearances: readonly Appearance<IndexedArticle>[]): {
  articles: number;
  mentions: number;
  claims: number;
  claimsAbout: number;
  claimsVia: number;
} {
  const sum = (key: 'mentions' | 'claims' | 'claimsAbout' | 'claimsVia'): number =>
    appearances.reduce((total, appearance) => total + appearance[key].length, 0);
  return {
    articles: appearances.length,
    mentions: sum('mentions'),
    claims: sum('claims'),
    claimsAbout: sum('claimsAbout'),
    claimsVia: sum('claimsVia'),
  };
}

interface Draft<Article extends IndexedArticle> extends Appearance<Article> {
  readonly mentions: Mention[];
  readonly claims: Claim[];
  readonly claimsAbout: Claim[];
  readonly claimsVia: Claim[];
}

function toAppearances<Article extends IndexedArticle>(
  article: Article,
): ReadonlyMap<EntryRef, Appearance<Article>> {
  const { mentions, claims } = article.annotations;
  const found = new Map<EntryRef, Draft<Article>>();
  const at = (ref: EntryRef): Draft<Article> => {
    const draft = found.get(ref) ?? {
      article,
      mentions: [],
      claims: [],
      claimsAbout: [],
      claimsVia: [],
    };
    found.set(ref, draft);
    return draft;
  };
  for (const mention of mentions) at(mention.ref).mentions.push(mention);
  for (const claim of claims) {
    const speakers = new Set(toSpeakers(claim).map(toRef));
    const via = toRef(claim.via);
    for (const speaker of speakers) if (speaker) at(speaker).claims.push(claim);
    if (via && !speakers.has(via)) at(via).claimsVia.push(claim);
    const named = new Set(claim.ranges.flatMap((range) => findRefsWithin(range, mentions)));
    for (const ref of named) if (!speakers.has(ref)) at(ref).claimsAbout.push(claim);
  }
  return found;
}

/** A list that grew has room for more, and there are hundreds of thousands of them. */
function toCompact<Article extends IndexedArticle>({
  article,
  mentions,
  claims,
  claimsAbout,
  claimsVia,
}: Appearance<Article>): Appearance<Article> {
  return {
    article,
    mentions: trim(mentions),
    claims: trim(claims),
    claimsAbout: trim(claimsAbout),
    claimsVia: trim(claimsVia),
  };
}

function trim<Item>(items: readonly Item[]): readonly Item[] {
  return items.length > 0 ? items.slice() : NONE;
}

function toRef(speaker: Claim['via']): EntryRef | null {
  return speaker?.type === 'entry' ? speaker.ref : null;
}

/** @param mentions in the order of the text, none overlapping another */
function findRefsWithin(range: Range, mentions: readonly Mention[]): EntryRef[] {
  const refs: EntryRef[] = [];
  for (let index = findFirstFrom(range.start, mentions); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.end > range.end) break;
    refs.push(mention.ref);
  }
  return refs;
}

/** The index of the first mention that starts at an offset or after it: a binary search. */
function findFirstFrom(offset: number, mentions: readonly Mention[]): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((mentions[middle]?.start ?? Number.POSITIVE_INFINITY) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
