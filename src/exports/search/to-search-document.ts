import type { Entry } from '../../load/read-registers.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import type { EntryKind } from '../../schema/ids.ts';
import type { Site } from '../../schema/site.ts';
import { toYear } from '../../words/dates.ts';
import { toMoment } from '../../load/moments.ts';
import { toXmlText } from '../xml.ts';
import { BLOCK_ID } from './block-id.ts';
import { toIndexed } from './indexed-text.ts';
import type { Filter } from './filters.ts';

const BLOCK_TAG = /<(p|h[1-6]|li|td|th|pre|dt|dd)(?=[\s>])(?![^>]*\sid=)/gu;
/** Pagefind would take it for an edge of words, and count them otherwise than its results do. */
const ZERO_WIDTH_SPACE = /\u200B/gu;
const FILTER_OF_KIND = {
  person: 'person',
  organization: 'organization',
  place: 'place',
} as const satisfies Record<EntryKind, Filter>;

/** An article as far as the search reads it. */
export interface SearchedArticle {
  /** The address of its page, without the base. */
  readonly url: string;
  readonly meta: Pick<ArticleMeta, 'title' | 'published' | 'topics'>;
  /** The body, as its page has it. */
  readonly html: string;
  /** The entries that its text mentions, each once. */
  readonly mentioned: readonly Entry[];
}

/** An article as the search index reads it. */
export interface SearchDocument {
  readonly url: string;
  /** When it was published, in UTC: as text, moments stand in order only in one time. */
  readonly moment: string;
  readonly html: string;
}

/**
 * What Pagefind reads of an article: its body, with its filters, and an id at every block so that a
 * result knows in which one it stands. Regular expressions do, because the body is HTML of our own,
 * and parsing ten thousand of them would double the time of a build.
 * @param timeZone in which the article belongs to a year
 */
export function toSearchDocument(
  { url, meta, html, mentioned }: SearchedArticle,
  timeZone: Site['timeZone'],
): SearchDocument {
  let blocks = 0;
  const body = html
    .replace(BLOCK_TAG, (_, tag: string) => `<${tag} id="${BLOCK_ID}${++blocks}"`)
    .replace(ZERO_WIDTH_SPACE, '');
  const filters = [
    ...mentioned.map(({ kind, data }) => toMeta('filter', FILTER_OF_KIND[kind], data.name)),
    ...meta.topics.map((topic) => toMeta('filter', 'topic', topic)),
    toMeta('filter', 'year', toYear(meta.published, timeZone)),
  ];
  const metas = [
    toMeta('meta', 'title', toIndexed(meta.title)),
    toMeta('meta', 'published', meta.published),
    // Pagefind takes these from the first image. The fields of all articles have to be the same.
    toMeta('default-meta', 'image', ''),
    toMeta('default-meta', 'image_alt', ''),
    ...filters,
  ];
  return {
    url,
    moment: new Date(toMoment(meta.published, timeZone)).toISOString(),
    html: `<!doctype html><html lang="es"><head>${metas.join('')}</head><body><div data-pagefind-body>${toIndexed(body)}</div>`,
  };
}

function toMeta(
  kind: 'meta' | 'default-meta' | 'filter',
  name: 'title' | 'published' | 'image' | 'image_alt' | Filter,
  value: string,
): string {
  return `<meta data-pagefind-${kind}="${name}[content]" content="${toXmlText(value)}">`;
}
