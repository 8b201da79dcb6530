import { getArticlePage, getArticlePaths } from '../../../data/pages/article-pages.ts';
import { getSite } from '../../../data/site.ts';
import { toSiteUrls } from '../../../data/site-urls.ts';
import { toJsonEndpoint } from '../../../exports/respond.ts';
import { toAnnotations } from '../../../exports/to-annotations.ts';

export const getStaticPaths = getArticlePaths;

export const { GET, renderText } = toJsonEndpoint<{ slug: string }, unknown>(({ params }) => {
  const { article } = getArticlePage(params.slug);
  return toAnnotations(article, article.entries, getSite().timeZone, toSiteUrls(article.entries));
});
