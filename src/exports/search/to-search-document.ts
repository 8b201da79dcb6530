import { toYear } from '../../words/dates.ts';
import { toMoment } from '../moments.ts';
import { toXmlText } from '../xml.ts';
import type { Site } from '../../schema/site.ts';
import { BLOCK_ID } from './block-id.ts';
import type { ArticleData } from './built-page.ts';
import { toIndexed } from './enye.ts';
import type { Filter } from './filters.ts';

const BODY = /<[a-z]+ [^>]*data-article-body/u;
const BLOCK_TAG = /<(p|h[1-6]|li|td|th|pre|dt|dd)(?=[\s>])(?![^>]*\sid=)/gu;
/** Pagefind would take it for an edge of words, and count them otherwise than its results do. */
const ZERO_WIDTH_SPACE = /\u200B/gu;

/** An article as the search index reads it. */
export interface SearchDocument {
  readonly url: string;
  /** When it was published, in UTC: as text, moments stand in order only in one time. */
  readonly moment: string;
  readonly html: string;
}

/**
 * What Pagefind reads of an article: the body of its built page alone, with its filters, and an id
 * at every block so that a result knows in which one it stands.
 * Regular expressions do, because the page comes from our own templates, and parsing ten thousand
 * pages would double the time of a build.
 * @param html the whole page
 * @throws Error where it has no `data-article-body`
 */
export function toSearchDocument(
  url: string,
  html: string,
  article: ArticleData,
  timeZone: Site['timeZone'],
): SearchDocument {
  const start = BODY.exec(html)?.index;
  if (start === undefined) throw new Error(`Expected an article body in ${url}`);
  // The summary beside the article is as long again, and Pagefind would read it for nothing.
  const end = html.indexOf('</article>', start);
  let blocks = 0;
  const body = html
    .slice(start, end === -1 ? undefined : end)
    .replace('data-article-body', 'data-pagefind-body')
    .replace(BLOCK_TAG, (_, tag: string) => `<${tag} id="${BLOCK_ID}${++blocks}"`)
    .replace(ZERO_WIDTH_SPACE, '');
  const metas = [
    toMeta('meta', 'title', toIndexed(article.headline)),
    toMeta('meta', 'published', article.datePublished),
    // Pagefind takes these from the first image. The fields of all articles have to be the same.
    toMeta('default-meta', 'image', ''),
    toMeta('default-meta', 'image_alt', ''),
    ...toFilters(article, timeZone).map(([filter, value]) => toMeta('filter', filter, value)),
  ];
  return {
    url,
    moment: new Date(toMoment(article.datePublished, timeZone)).toISOString(),
    html: `<!doctype html><html lang="es"><head>${metas.join('')}</head><body>${toIndexed(body)}`,
  };
}

function toFilters(article: ArticleData, timeZone: Site['timeZone']): [Filter, string][] {
  const named = article.mentions.map(({ '@type': type, name }): [Filter, string] => [
    type === 'Person' ? 'person' : type === 'Organization' ? 'organization' : 'place',
    name,
  ]);
  const topics = (article.keywords ?? []).map((topic): [Filter, string] => ['topic', topic]);
  return [...named, ...topics, ['year', toYear(article.datePublished, timeZone)]];
}

function toMeta(kind: 'meta' | 'default-meta' | 'filter', name: string, value: string): string {
  return `<meta data-pagefind-${kind}="${name}[content]" content="${toXmlText(value)}">`;
}
