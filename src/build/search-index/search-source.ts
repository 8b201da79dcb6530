import { type SearchDocument, toSearchDocument } from '../../exports/search/to-search-document.ts';
import { toDigest } from '../../load/digest.ts';
import type { Article } from '../../load/read-article.ts';
import type { Library } from '../../load/read-library.ts';
import type { Entry } from '../../load/read-registers.ts';
import type { EntryRef } from '../../schema/ids.ts';

/** An article for the index. */
export interface SearchSource {
  readonly slug: string;
  /** Digest of what its document is made from, beside the site's settings. */
  readonly key: string;
  /** Made where it is needed alone: the body of an article is read from disk. */
  readonly toDocument: () => SearchDocument;
}

/** All articles for the index, in the order of their addresses. */
export function toSearchSources(library: Library): SearchSource[] {
  const entries = new Map(library.entries.map((entry) => [entry.ref, entry]));
  const timeZone = library.site?.timeZone ?? 'UTC';
  return library.articles
    .map((article): SearchSource => {
      const { slug, meta } = article;
      const mentioned = findMentioned(article, entries);
      const toDocument = (): SearchDocument =>
        toSearchDocument({ slug, meta, html: article.annotated.html, mentioned }, timeZone);
      return { slug, key: toKey(article, mentioned, toDocument), toDocument };
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** An article that was stored is told by its digest; of another, only the document itself tells. */
function toKey(
  { digest }: Article,
  mentioned: readonly Entry[],
  toDocument: () => SearchDocument,
): string {
  if (digest === undefined) return toDigest(JSON.stringify(toDocument()));
  const named = mentioned.map(({ kind, data }) => [data.name, kind === 'person' && data.private]);
  return toDigest(digest, JSON.stringify(named));
}

function findMentioned(
  { annotated }: Article,
  entries: ReadonlyMap<EntryRef, Entry>,
): readonly Entry[] {
  const refs = new Set(annotated.annotations.mentions.map(({ ref }) => ref));
  return [...refs].flatMap((ref) => entries.get(ref) ?? []);
}
