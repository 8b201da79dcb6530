import type { APIContext } from 'astro';
import { getArticlePage, getArticlePaths } from '../../../data/article-pages.ts';
import { toShareCard } from '../../../data/share-card.ts';
import { toShareResponse } from '../../../share/respond.ts';

export const getStaticPaths = getArticlePaths;

export async function GET({ params }: APIContext<never, { slug: string }>): Promise<Response> {
  return toShareResponse(await toShareCard(await getArticlePage(params.slug)));
}
