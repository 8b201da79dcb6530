import type { AnnotatedArticle } from '../annotate/index.ts';
import { showPictures } from '../exports/show-pictures.ts';
import { memoize } from '../html/memoize.ts';
import { withBase } from '../html/with-base.ts';
import { toMoment } from '../load/moments.ts';
import type { Author } from '../load/read-authors.ts';
import type { Article } from '../load/read-article.ts';
import type { Library } from '../load/read-library.ts';
import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { Ownership } from '../schema/shared.ts';
import { toEntries } from './entries.ts';
import { toOwnEntries } from './own-entries.ts';
import { createTopicSlugs } from '../text/topic-slugs.ts';
import { type TopicLabel, toTopics } from './topic-labels.ts';

/** Of the site's paths, without a slash at its end. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/u, '');

/**
 * An article as pages use it. `html` is read from disk each time that it is asked for: ask once,
 * in the page that shows it, and never for all articles at once. Copying a record with `...` asks.
 */
export interface ArticleRecord extends Omit<Article, 'annotated'> {
  readonly html: string;
  readonly text: AnnotatedArticle['text'];
  readonly wordCount: AnnotatedArticle['wordCount'];
  readonly annotations: AnnotatedArticle['annotations'];
  /** Each once, with its address. */
  readonly topics: readonly TopicLabel[];
  /** Who sign it, in the order of the byline. */
  readonly authors: readonly Author[];
  /** Whose its pictures are, where a page says so: each once. */
  readonly credited: readonly Ownership[];
  /** Those that it mentions or quotes, in the order in which it does. */
  readonly entries: ReadonlyMap<EntryRef, Entry>;
}

interface DatedRecord {
  readonly article: ArticleRecord;
  /** Milliseconds since 1970. */
  readonly moment: number;
}

/** All articles, the newest first. */
export const toArticles = memoize((library: Library): readonly ArticleRecord[] => {
  const entries = toEntries(library);
  const authors = new Map(library.authors.map((author) => [author.id, author]));
  const timeZone = library.site?.timeZone ?? 'UTC';
  const toTopicSlug = createTopicSlugs(library.articles.flatMap(({ meta }) => meta.topics));
  return library.articles
    .map((article) => ({
      article: toRecord(article, {
        entries,
        topics: toTopics(article.meta.topics, toTopicSlug),
        authors: [...new Set(article.meta.authors)].flatMap((id) => authors.get(id) ?? []),
      }),
      moment: Date.parse(toMoment(article.meta.published, timeZone)),
    }))
    .sort(byNewest)
    .map(({ article }) => article);
});

function toRecord(
  { annotated, ...article }: Article,
  { entries, ...known }: Pick<ArticleRecord, 'entries' | 'topics' | 'authors'>,
): ArticleRecord {
  const { text, wordCount, annotations } = annotated;
  return {
    ...article,
    text,
    wordCount,
    annotations,
    credited: toCredited([article.meta.image ?? {}, ...annotated.pictures]),
    ...known,
    entries: toOwnEntries(annotations, entries),
    get html() {
      const body = withBase(annotated.html, import.meta.env.BASE_URL);
      return article.pictures ? showPictures(body, article.pictures, BASE) : body;
    },
  };
}

/** Beside a picture no link can stand: its body is the text of the article, and a link is no word of it. */
function toCredited(pictures: readonly Ownership[]): readonly Ownership[] {
  const linked = pictures.filter(({ url }) => url);
  return [
    ...new Map(linked.map((each) => [JSON.stringify([each.url, each.credit]), each])).values(),
  ];
}

/** By the moments of publication where the newsroom is. */
function byNewest(a: DatedRecord, b: DatedRecord): number {
  // Slugs are ASCII: comparing their code units gives one order on every machine.
  return b.moment - a.moment || (a.article.slug < b.article.slug ? -1 : 1);
}
