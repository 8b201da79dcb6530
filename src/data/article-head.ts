import type { HeadInfo } from '../exports/head-info.ts';
import { toArticleJsonLd } from '../exports/to-json-ld.ts';
import type { ArticlePage } from './article-pages.ts';
import { getSite } from './site.ts';
import { toSiteUrls } from './site-urls.ts';

/** What an article's page tells search engines and networks. */
export async function toArticleHead({ article }: ArticlePage): Promise<HeadInfo & { url: string }> {
  const { entries } = article;
  const urls = toSiteUrls(entries);
  const url = urls.toArticleUrl(article.slug);
  return {
    url,
    type: 'article',
    image: `${url}portada.png`,
    annotations: 'anotaciones.json',
    jsonLd: toArticleJsonLd(article, await getSite(), entries, urls),
  };
}
