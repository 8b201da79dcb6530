import type { APIContext } from 'astro';
import { type ArticleRecord, getArticles } from '../../../data/articles.ts';
import { toShareCard } from '../../../data/share-card.ts';
import { toShareResponse } from '../../../share/respond.ts';

export async function getStaticPaths() {
  const articles = await getArticles();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

export async function GET({ props }: APIContext<{ article: ArticleRecord }>): Promise<Response> {
  return toShareResponse(await toShareCard(props.article));
}
