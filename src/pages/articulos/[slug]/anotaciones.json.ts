import type { APIContext } from 'astro';
import { getArticlePage, getArticlePaths } from '../../../data/article-pages.ts';
import { toSiteUrls } from '../../../data/site-urls.ts';
import { toJsonResponse } from '../../../outlets/respond.ts';
import { toAnnotations } from '../../../outlets/to-annotations.ts';

export const getStaticPaths = getArticlePaths;

export async function GET({ params }: APIContext<never, { slug: string }>): Promise<Response> {
  const { article, entries } = await getArticlePage(params.slug);
  return toJsonResponse(toAnnotations(article, entries, toSiteUrls(entries)));
}
