import {
  type ArticleIndex,
  fromPosting,
  SLUGS_PER_FILE,
  toPosting,
} from '../../exports/search/article-index.ts';
import { toFilterValues } from '../../exports/search/filter-values.ts';
import { toWordFiles, toWordIndex } from '../../exports/search/word-files.ts';
import type { IndexPart, PartArticle } from './index-part.ts';

/** A file of the index, by its path in the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: string;
}

/** What of a part goes into files with that of the others; the words of all are in one list. */
interface SharedPart extends Pick<IndexPart, 'postings' | 'ends' | 'filters'> {
  readonly articles: readonly Pick<PartArticle, 'slug' | 'moment'>[];
  /** The places of its words in that list. */
  readonly words: Uint32Array;
}

/**
 * Joins the parts of an index into the files that browsers load. How the articles were parted shows in their
 * order alone.
 * @param parts asked for one after the other: the texts of each can go before the next one comes
 */
export function* joinParts(parts: Iterable<IndexPart>): Generator<IndexFile> {
  const places = new Map<string, number>();
  const shared: SharedPart[] = [];
  for (const { articles, words, ...rest } of parts) {
    for (const { slug, text } of articles) yield { path: `texto/${slug}.json`, content: text };
    for (const word of words) if (!places.has(word)) places.set(word, places.size);
    shared.push({
      ...rest,
      articles: articles.map(({ slug, moment }) => ({ slug, moment })),
      words: Uint32Array.from(words, (word) => places.get(word) ?? 0),
    });
  }
  yield* joinShared(shared, [...places.keys()]);
}

function* joinShared(parts: readonly SharedPart[], words: readonly string[]): Generator<IndexFile> {
  const slugs = parts
    .flatMap(({ articles }) => articles)
    .sort(byMoment)
    .map(({ slug }) => slug);
  const postings = joinPostings(parts, words.length, new Map(slugs.map((slug, at) => [slug, at])));
  const files = toWordFiles(words.map((word, at) => [word, postings[at] ?? []]));
  const index: ArticleIndex = { ...toWordIndex(files), perPage: SLUGS_PER_FILE };
  yield toFile('palabras', index);
  yield toFile('filtros', toFilterValues(parts.flatMap(({ filters }) => filters)));
  for (const [at, file] of files.entries()) yield toFile(`palabras-${at + 1}`, file);
  for (const [at, page] of toPages(slugs).entries()) yield toFile(`lista-${at + 1}`, page);
}

/** The newest first. */
function byMoment(a: SharedPart['articles'][number], b: SharedPart['articles'][number]): number {
  if (a.moment !== b.moment) return a.moment > b.moment ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}

/** @returns for each word of the list its postings, ascending */
function joinPostings(
  parts: readonly SharedPart[],
  wordCount: number,
  numbers: ReadonlyMap<string, number>,
): readonly Uint32Array[] {
  const counts = new Uint32Array(wordCount);
  for (const { words, ends } of parts) {
    for (const [at, word] of words.entries())
      counts[word] = (counts[word] ?? 0) + (ends[at] ?? 0) - (ends[at - 1] ?? 0);
  }
  const all = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
  const joined: Uint32Array[] = [];
  let start = 0;
  for (const count of counts) {
    joined.push(all.subarray(start, start + count));
    start += count;
  }
  // From here on the counts say how much is still free in each list.
  for (const { articles, words, postings, ends } of parts) {
    const own = articles.map(({ slug }) => numbers.get(slug) ?? 0);
    const renumbered = postings.map((posting) => {
      const { number, isInTitle } = fromPosting(posting);
      return toPosting(own[number] ?? 0, isInTitle);
    });
    for (const [at, word] of words.entries()) {
      const piece = renumbered.subarray(ends[at - 1] ?? 0, ends[at]);
      const free = (counts[word] ?? 0) - piece.length;
      joined[word]?.set(piece, free);
      counts[word] = free;
    }
  }
  for (const list of joined) list.sort();
  return joined;
}

function toPages(slugs: readonly string[]): string[][] {
  const count = Math.ceil(slugs.length / SLUGS_PER_FILE);
  return Array.from({ length: count }, (_, page) =>
    slugs.slice(page * SLUGS_PER_FILE, (page + 1) * SLUGS_PER_FILE),
  );
}

function toFile(name: string, content: unknown): IndexFile {
  return { path: `${name}.json`, content: JSON.stringify(content) };
}
