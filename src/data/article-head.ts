import type { HeadInfo } from '../exports/head-info.ts';
import { toArticleJsonLd } from '../exports/to-json-ld.ts';
import type { ArticleRecord } from './articles.ts';
import { getSite } from './site.ts';
import { toSiteUrls } from './site-urls.ts';

/** What an article's page tells search engines and networks. */
export function toArticleHead(article: ArticleRecord): HeadInfo & { url: string } {
  const { entries } = article;
  const urls = toSiteUrls(entries);
  const url = urls.toArticleUrl(article.slug);
  return {
    url,
    type: 'article',
    image: `${url}portada.png`,
    annotations: 'anotaciones.json',
    jsonLd: toArticleJsonLd(article, getSite(), entries, urls),
  };
}
