import type { Entry } from '../../load/read-registers.ts';
import { toMoment } from '../../load/moments.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import type { Site } from '../../schema/site.ts';
import { toAddedIn } from '../../words/added-in.ts';
import { toDayInWords, toYear } from '../../words/dates.ts';
import type { ArticleText } from './article-index.ts';
import type { Filter } from './filters.ts';
import { toBlocks } from './to-blocks.ts';

/** An article as far as the search reads it. */
export interface SearchedArticle {
  readonly slug: string;
  readonly meta: Pick<ArticleMeta, 'title' | 'description' | 'published' | 'topics' | 'added'>;
  /** The body, as the core writes it. */
  readonly html: string;
  /** The entries that its text mentions, each once. */
  readonly mentioned: readonly Entry[];
}

/** An article as the search index reads it. */
export interface SearchDocument {
  readonly slug: string;
  /** When it was published, in UTC: as text, moments stand in order only in one time. */
  readonly moment: string;
  readonly text: ArticleText;
  /** When it was published, as readers are told: an article is found by its day. */
  readonly day: string;
  readonly filters: readonly (readonly [filter: Filter, value: string])[];
}

/** @param timeZone in which the article belongs to a year */
export function toSearchDocument(
  { slug, meta, html, mentioned }: SearchedArticle,
  timeZone: Site['timeZone'],
): SearchDocument {
  const { title, description, published, topics } = meta;
  const both = toAddedIn(meta, [title, description]);
  const added = both === null ? {} : { added: { title: toAddedIn(meta, [title]), both } };
  return {
    slug,
    moment: new Date(toMoment(published, timeZone)).toISOString(),
    day: toDayInWords(published, timeZone),
    text: { title, published, description, blocks: toBlocks(html), ...added },
    filters: [
      ...mentioned.filter(hasOwnPage).map(({ kind, data }) => [kind, data.name] as const),
      ...topics.map((topic) => ['topic', topic] as const),
      ['year', toYear(published, timeZone)],
    ],
  };
}

/** Nothing gathers the articles of a private person. */
function hasOwnPage(entry: Entry): boolean {
  return entry.kind !== 'person' || !entry.data.private;
}
