import type { HeadInfo } from '../../exports/head-info.ts';
import { toSiteJsonLd } from '../../exports/json-ld/site.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import { type ArticleRecord, toArticles } from '../articles.ts';
import { ARTICLES_PER_PAGE, type Page, toPages } from '../pagination.ts';
import { getSite } from '../site.ts';
import { toUrl } from '../site-urls.ts';

/** What the front page shows; it is made by each build. */
interface FrontPage {
  /** The newest articles; the others are on the pages after it. */
  readonly page: Page<ArticleRecord>;
  /** What it tells of the site as a whole. */
  readonly head: HeadInfo;
}

export function getFrontPage(): FrontPage {
  const [page] = toPages(toArticles(getCurrentLibrary()), ARTICLES_PER_PAGE);
  if (!page) throw new TypeError('Expected a list to have a first page');
  return { page, head: { jsonLd: toSiteJsonLd(getSite(), { toUrl }) } };
}
