import { isTelling } from '../../exports/search/common-words.ts';
import { toFilterWord, toPosting } from '../../exports/search/article-index.ts';
import type { Filter } from '../../exports/search/filters.ts';
import { toSearchWords } from '../../exports/search/search-words.ts';
import type { SearchDocument } from '../../exports/search/to-search-document.ts';

/** The index of some of the articles, as far as it goes into that of all. */
export interface IndexPart {
  /** The number of an article in this part is its place in this list. */
  readonly articles: readonly PartArticle[];
  /** Words and what articles may be narrowed by, with their postings, ascending. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly filters: readonly (readonly [filter: Filter, value: string])[];
}

export interface PartArticle {
  readonly slug: string;
  readonly moment: string;
  /** The JSON of its `ArticleText`. */
  readonly text: string;
}

/** Indexes some articles. */
export function indexPart(documents: readonly SearchDocument[]): IndexPart {
  const words = new Map<string, number[]>();
  const filters = new Map<string, readonly [Filter, string]>();
  for (const [number, document] of documents.entries()) {
    const inTitle = new Set(toSearchWords(document.text.title));
    const own = new Set([...inTitle, ...toBodyWords(document)].filter(isTelling));
    for (const filter of document.filters) {
      const word = toFilterWord(...filter);
      filters.set(word, filter);
      own.add(word);
    }
    for (const word of own) {
      const posting = toPosting(number, inTitle.has(word));
      const known = words.get(word);
      if (known) known.push(posting);
      else words.set(word, [posting]);
    }
  }
  const articles = documents.map(({ slug, moment, text }) => ({
    slug,
    moment,
    text: JSON.stringify(text),
  }));
  return { articles, words, filters: [...filters.values()] };
}

function toBodyWords({ day, text: { description, blocks } }: SearchDocument): string[] {
  return [day, description, ...blocks.map(([text]) => text)].flatMap(toSearchWords);
}
