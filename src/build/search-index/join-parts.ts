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

/**
 * Joins the parts of an index into the files that browsers load. How the articles were parted does not
 * show in them.
 */
export function joinParts(parts: readonly IndexPart[]): IndexFile[] {
  const articles = parts.flatMap((part) => part.articles).sort(byMoment);
  const numbers = new Map(articles.map(({ slug }, number) => [slug, number]));
  const files = toWordFiles(joinWords(parts, numbers));
  const index: ArticleIndex = { ...toWordIndex(files), perPage: SLUGS_PER_FILE };
  return [
    toFile('palabras', index),
    toFile('filtros', toFilterValues(parts.flatMap(({ filters }) => filters))),
    ...files.map((file, at) => toFile(`palabras-${at + 1}`, file)),
    ...toPages(articles.map(({ slug }) => slug)).map((slugs, at) =>
      toFile(`lista-${at + 1}`, slugs),
    ),
    ...articles.map(({ slug, text }) => ({ path: `texto/${slug}.json`, content: text })),
  ];
}

/** The newest first. */
function byMoment(a: PartArticle, b: PartArticle): number {
  if (a.moment !== b.moment) return a.moment > b.moment ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}

function joinWords(
  parts: readonly IndexPart[],
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
