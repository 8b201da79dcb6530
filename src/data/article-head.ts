import type { HeadInfo } from '../exports/head-info.ts';
import { findLastChange } from '../exports/last-change.ts';
import { toArticleJsonLd } from '../exports/json-ld/article.ts';
import type { ArticleRecord } from './articles.ts';
import { toSharePicture } from './share-picture.ts';
import { getSite } from './site.ts';
import { toSigners } from './signers.ts';
import { toSiteUrls } from './site-urls.ts';

/** What an article's page tells search engines and networks. */
export function toArticleHead(article: ArticleRecord): HeadInfo & { url: string } {
  const { entries } = article;
  const urls = toSiteUrls(entries);
  const url = urls.toArticleUrl(article.slug);
  const site = getSite();
  const signers = toSigners(article);
  return {
    url,
    type: 'article',
    published: article.meta.published,
    modified: findLastChange(article.meta, site.timeZone),
    section: article.meta.section,
    topics: article.topics.map(({ name }) => name),
    authors: signers,
    ...toSharePicture(article, url),
    annotations: 'anotaciones.json',
    jsonLd: toArticleJsonLd(article, site, urls, signers),
  };
}
