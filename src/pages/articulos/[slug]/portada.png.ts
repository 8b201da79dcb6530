import type { APIContext } from 'astro';
import { getArticlePage, getArticlePaths } from '../../../data/pages/article-pages.ts';
import { toShareCard } from '../../../data/share-card.ts';
import { toShareResponse } from '../../../share/respond.ts';

export const getStaticPaths = getArticlePaths;

export async function GET({ params }: APIContext<never, { slug: string }>): Promise<Response> {
  return toShareResponse(toShareCard(getArticlePage(params.slug).article));
}
