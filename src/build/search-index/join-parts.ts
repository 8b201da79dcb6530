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

/** What of a part goes into files with that of the others. */
type SharedPart = Omit<IndexPart, 'articles'> & {
  readonly articles: readonly Pick<PartArticle, 'slug' | 'moment'>[];
};

/**
 * Joins the parts of an index into the files that browsers load. How the articles were parted shows in their
 * order alone.
 * @param parts asked for one after the other: the texts of each can go before the next one comes
 */
export function* joinParts(parts: Iterable<IndexPart>): Generator<IndexFile> {
  const shared: SharedPart[] = [];
  for (const part of parts) {
    for (const { slug, text } of part.articles) yield { path: `texto/${slug}.json`, content: text };
    shared.push(withoutTexts(part));
  }
  yield* joinShared(shared);
}

function withoutTexts(part: IndexPart): SharedPart {
  return { ...part, articles: part.articles.map(({ slug, moment }) => ({ slug, moment })) };
}

function* joinShared(parts: readonly SharedPart[]): Generator<IndexFile> {
  const slugs = parts
    .flatMap(({ articles }) => articles)
    .sort(byMoment)
    .map(({ slug }) => slug);
  const files = toWordFiles(joinWords(parts, new Map(slugs.map((slug, at) => [slug, at]))));
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

function joinWords(
  parts: readonly SharedPart[],
  numbers: ReadonlyMap<string, number>,
): Map<string, Uint32Array> {
  const pieces = new Map<string, Uint32Array[]>();
  for (const { articles, words, postings, ends } of parts) {
    const own = articles.map(({ slug }) => numbers.get(slug) ?? 0);
    const joined = postings.map((posting) => {
      const { number, isInTitle } = fromPosting(posting);
      return toPosting(own[number] ?? 0, isInTitle);
    });
    for (const [at, word] of words.entries()) {
      const piece = joined.subarray(ends[at - 1] ?? 0, ends[at]);
      const known = pieces.get(word);
      if (known) known.push(piece);
      else pieces.set(word, [piece]);
    }
  }
  return new Map(pieces.entries().map(([word, own]) => [word, concatenate(own).sort()]));
}

function concatenate(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all;
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
