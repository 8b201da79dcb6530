import { isTelling } from '../../exports/search/common-words.ts';
import { toFilterWord, toPosting } from '../../exports/search/article-index.ts';
import type { Filter } from '../../exports/search/filters.ts';
import { toSearchWords } from '../../exports/search/search-words.ts';
import type { SearchDocument } from '../../exports/search/to-search-document.ts';

/** The index of some of the articles, as far as it goes into that of all. */
export interface IndexPart {
  /** The number of an article in this part is its place in this list. */
  readonly articles: readonly PartArticle[];
  /** Words and what articles may be narrowed by. */
  readonly words: readonly string[];
  /** In one list, which is kept and read in a third of the time of one for each word. */
  readonly postings: Uint32Array;
  /** Where the postings of each word end in that list; they are ascending. */
  readonly ends: Uint32Array;
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
  const postings = new Map<string, number[]>();
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
      const known = postings.get(word);
      if (known) known.push(posting);
      else postings.set(word, [posting]);
    }
  }
  const articles = documents.map(({ slug, moment, text }) => ({
    slug,
    moment,
    text: JSON.stringify(text),
  }));
  let end = 0;
  return {
    articles,
    words: [...postings.keys()],
    postings: Uint32Array.from([...postings.values()].flat()),
    ends: Uint32Array.from(postings.values(), ({ length }) => (end += length)),
    filters: [...filters.values()],
  };
}

function toBodyWords({ day, text: { description, blocks } }: SearchDocument): string[] {
  return [day, description, ...blocks.map(([text]) => text)].flatMap(toSearchWords);
}
