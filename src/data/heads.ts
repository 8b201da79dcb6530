import type { HeadInfo } from '../outlets/head-info.ts';
import { toArticleJsonLd, toSiteJsonLd } from '../outlets/to-json-ld.ts';
import type { ArticleRecord } from './articles.ts';
import { getEntries } from './entries.ts';
import { getSite } from './site.ts';
import { getSiteUrls } from './urls.ts';

/** What an article's page tells search engines and networks. */
export async function toArticleHead(article: ArticleRecord): Promise<HeadInfo> {
  const [site, entries, urls] = await Promise.all([getSite(), getEntries(), getSiteUrls()]);
  return {
    type: 'article',
    image: `${urls.toArticleUrl(article.slug)}portada.png`,
    annotations: 'anotaciones.json',
    jsonLd: toArticleJsonLd(article, site, entries, urls),
  };
}

/** What the front page tells of the site as a whole. */
export async function getSiteHead(): Promise<HeadInfo> {
  return { jsonLd: toSiteJsonLd(await getSite(), await getSiteUrls()) };
}
