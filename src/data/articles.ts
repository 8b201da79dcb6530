import type { AnnotatedArticle } from '../annotate/index.ts';
import { memoize } from '../html/memoize.ts';
import { withBase } from '../html/with-base.ts';
import type { Article } from '../load/read-article.ts';
import type { Library } from '../load/read-library.ts';
import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';
import { toEntries } from './entries.ts';
import { toOwnEntries } from './own-entries.ts';

/**
 * An article as pages use it. `html` is read from disk each time that it is asked for: ask once,
 * in the page that shows it, and never for all articles at once. Copying a record with `...` asks.
 */
export interface ArticleRecord extends Omit<Article, 'annotated'> {
  readonly html: string;
  readonly text: AnnotatedArticle['text'];
  readonly wordCount: AnnotatedArticle['wordCount'];
  readonly annotations: AnnotatedArticle['annotations'];
  /** Those that it mentions or quotes, in the order in which it does. */
  readonly entries: ReadonlyMap<EntryRef, Entry>;
}

/** All articles, the newest first. */
export const toArticles = memoize((library: Library): readonly ArticleRecord[] => {
  const entries = toEntries(library);
  return library.articles.map((article) => toRecord(article, entries)).sort(byNewest);
});

function toRecord(
  { annotated, ...article }: Article,
  entries: ReadonlyMap<EntryRef, Entry>,
): ArticleRecord {
  const { text, wordCount, annotations } = annotated;
  return {
    ...article,
    text,
    wordCount,
    annotations,
    entries: toOwnEntries(annotations, entries),
    get html() {
      return withBase(annotated.html, import.meta.env.BASE_URL);
    },
  };
}

function byNewest(a: ArticleRecord, b: ArticleRecord): number {
  // Slugs are ASCII: comparing their code units gives one order on every machine.
  return Date.parse(b.meta.published) - Date.parse(a.meta.published) || (a.slug < b.slug ? -1 : 1);
}
