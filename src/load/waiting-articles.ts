import type { Site } from '../schema/site.ts';
import { toMoment } from './moments.ts';
import type { Article } from './read-article.ts';

/** A sound article whose moment has not come. */
export interface WaitingArticle {
  readonly slug: string;
  readonly file: string;
  /** The moment of its publication, RFC 3339. */
  readonly until: string;
}

/** The sound articles whose moment has not come, the next one first. */
export function findWaiting(
  articles: readonly Article[],
  timeZone: Site['timeZone'],
  now: Date,
): WaitingArticle[] {
  return articles
    .map(({ slug, file, meta }) => ({ slug, file, until: toMoment(meta.published, timeZone) }))
    .filter(({ until }) => Date.parse(until) > now.getTime())
    .sort((a, b) => Date.parse(a.until) - Date.parse(b.until));
}

/** The articles whose moment has come. */
export function withoutWaiting(
  articles: readonly Article[],
  waiting: readonly WaitingArticle[],
): readonly Article[] {
  if (waiting.length === 0) return articles;
  const slugs = new Set(waiting.map(({ slug }) => slug));
  return articles.filter(({ slug }) => !slugs.has(slug));
}

/** All articles; those that wait say until when. */
export function markWaiting(
  articles: readonly Article[],
  waiting: readonly WaitingArticle[],
): readonly Article[] {
  const moments = new Map(waiting.map(({ slug, until }) => [slug, until]));
  return articles.map((article) => {
    const waitsUntil = moments.get(article.slug);
    return waitsUntil === undefined ? article : { ...article, waitsUntil };
  });
}
