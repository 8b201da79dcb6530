import type { Element, Root } from 'hast';
import { toPublishedMoment } from '../published-moment.ts';
import { findAll, getAttribute, isElement, toLine } from './nodes.ts';

/** What the head of a page, or its data for search engines, states of the article. */
export interface PageFacts {
  readonly title: string | null;
  readonly description: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  /** Its tags; words for search engines alone («keywords» of the head) are none. */
  readonly topics: readonly string[];
  readonly siteName: string | null;
  /** The address of the page, absolute. */
  readonly address: string | null;
}

type Data = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/u;
const TAG = 'article:tag';
const WEB = /^https?:\/\//iu;

/** Reads what a page says of itself: for search engines, for networks, for browsers, in this order. */
export function readFacts(page: Root): PageFacts {
  const metas = readMetas(page);
  const meta = (...names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const data = readData(page);
  const siteName = meta('og:site_name') ?? toName(data?.['publisher']);
  const canonical = findAll(page, (element) => isElement(element, 'link')).find(
    (link) => getAttribute(link, 'rel') === 'canonical',
  );
  const address = [canonical && getAttribute(canonical, 'href'), meta('og:url')].find(
    (each) => each && WEB.test(each),
  );
  const [titleElement] = findAll(page, (element) => isElement(element, 'title'));
  return {
    title:
      toText(data?.['headline']) ??
      meta('og:title', 'twitter:title', 'dc.title') ??
      (titleElement ? withoutSite(toLine(titleElement), siteName) : null),
    description: meta('og:description', 'description', 'twitter:description', 'dc.description'),
    published: findMoment([
      toText(data?.['datePublished']),
      meta('article:published_time', 'datepublished', 'dc.date', 'dc.date.issued', 'date'),
      ...findTimes(page),
    ]),
    byline: toName(data?.['author']) ?? toPerson(meta('author', 'dc.creator', 'article:author')),
    topics: findTopics(page, data),
    siteName,
    address: address ?? null,
  };
}

/** As networks are told them, each in an element of its own; else as search engines are. */
function findTopics(page: Root, data: Data | null): string[] {
  const tags = findAll(
    page,
    (each) => isElement(each, 'meta') && getAttribute(each, 'property').toLowerCase() === TAG,
  ).map((each) => getAttribute(each, 'content'));
  const keywords = [data?.['keywords']].flat().flatMap((each) => toText(each)?.split(',') ?? []);
  const stated = (tags.length > 0 ? tags : keywords).map((each) =>
    each.replaceAll(/\s+/gu, ' ').trim(),
  );
  return [...new Set(stated)].filter((each) => each !== '');
}

function readMetas(page: Root): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of findAll(page, (each) => isElement(each, 'meta'))) {
    const content = getAttribute(element, 'content').replaceAll(/\s+/gu, ' ').trim();
    for (const attribute of ['property', 'name', 'itemProp']) {
      const name = getAttribute(element, attribute).toLowerCase();
      if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The article that a page's JSON-LD describes. What is no JSON says nothing. */
function readData(page: Root): Data | null {
  const scripts = findAll(
    page,
    (each) => isElement(each, 'script') && getAttribute(each, 'type') === 'application/ld+json',
  );
  for (const script of scripts) {
    try {
      const found = findArticle(JSON.parse(script.children.map(toScriptText).join('')));
      if (found) return found;
    } catch {
      // A page may say it elsewhere.
    }
  }
  return null;
}

function toScriptText(node: Element['children'][number]): string {
  return node.type === 'text' ? node.value : '';
}

function findArticle(value: unknown): Data | null {
  if (Array.isArray(value)) return value.map(findArticle).find((each) => each !== null) ?? null;
  if (typeof value !== 'object' || value === null) return null;
  const data = value as Data;
  const types = [data['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return data;
  return findArticle(data['@graph'] ?? data['mainEntity'] ?? null);
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The names of people or bodies, as JSON-LD has them. */
function toName(value: unknown): string | null {
  const names = [value].flat().flatMap((each) => {
    const name =
      typeof each === 'object' && each !== null ? (each as Data)['name'] : (each as unknown);
    return toPerson(toText([name].flat()[0])) ?? [];
  });
  return names.length > 0 ? names.join(', ') : null;
}

/** Some say the address of a profile where a name belongs. */
function toPerson(name: string | null): string | null {
  return name === null || WEB.test(name) ? null : name;
}

function findTimes(page: Root): string[] {
  const times = findAll(page, (each) => isElement(each, 'time'));
  const marked = times.filter(
    (time) =>
      getAttribute(time, 'itemProp') === 'datePublished' ||
      time.properties['pubDate'] !== undefined ||
      time.properties['pubdate'] !== undefined,
  );
  return (marked.length > 0 || times.length !== 1 ? marked : times).map((time) =>
    getAttribute(time, 'dateTime'),
  );
}

function findMoment(stated: readonly (string | null)[]): string | null {
  for (const each of stated) {
    const moment = each === null ? null : toPublishedMoment(each);
    if (moment !== null) return moment;
  }
  return null;
}

/** «Titular - Diario» → «Titular» */
function withoutSite(title: string, siteName: string | null): string | null {
  const own =
    siteName !== null && title.endsWith(siteName)
      ? title.slice(0, -siteName.length).replace(/\s*[-–—|·:]\s*$/u, '')
      : title;
  return own === '' ? null : own;
}
