import { toTextElement, toXmlDocument } from './xml.ts';

/** A page for search engines; `modified` is a date or moment of W3C's profile of ISO 8601. */
export interface SitemapPage {
  readonly url: string;
  readonly modified: string | null;
}

/** An article for the news sitemap. */
export interface NewsPage {
  readonly url: string;
  readonly title: string;
  /** RFC 3339 with its offset. */
  readonly published: string;
}

/** The protocol's limit for one file (sitemaps.org). */
export const PAGES_PER_SITEMAP = 50_000;

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
/** Google takes news of the last two days, and at most a thousand in one file. */
const NEWS_MS = 2 * 24 * 60 * 60 * 1000;
const NEWS_MAX = 1000;

export function toSitemap(pages: readonly SitemapPage[]): string {
  return toXmlDocument(`<urlset ${NAMESPACE}>`, ...pages.map(toPage), '</urlset>');
}

export function toSitemapIndex(urls: readonly string[]): string {
  const sitemaps = urls.map((url) => `<sitemap>${toTextElement('loc', url)}</sitemap>`);
  return toXmlDocument(`<sitemapindex ${NAMESPACE}>`, ...sitemaps, '</sitemapindex>');
}

/**
 * The articles of the last two days; without any, an empty list is what the protocol wants.
 * @param now the date of the build
 */
export function toNewsSitemap(siteName: string, articles: readonly NewsPage[], now: Date): string {
  const recent = articles
    .filter(({ published }) => {
      const age = now.getTime() - Date.parse(published);
      return age >= 0 && age <= NEWS_MS;
    })
    .slice(0, NEWS_MAX);
  return toXmlDocument(
    `<urlset ${NAMESPACE} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">`,
    ...recent.map((article) => toNews(siteName, article)),
    '</urlset>',
  );
}

function toPage({ url, modified }: SitemapPage): string {
  return `<url>${toTextElement('loc', url)}${modified ? toTextElement('lastmod', modified) : ''}</url>`;
}

function toNews(siteName: string, { url, title, published }: NewsPage): string {
  return [
    '<url>',
    toTextElement('loc', url),
    '<news:news>',
    `<news:publication>${toTextElement('news:name', siteName)}<news:language>es</news:language></news:publication>`,
    toTextElement('news:publication_date', published),
    toTextElement('news:title', title),
    '</news:news>',
    '</url>',
  ].join('');
}
