import type { APIContext } from 'astro';
import { type ArticleRecord, getArticles } from '../../../data/articles.ts';
import { getEntries } from '../../../data/entries.ts';
import { getSiteUrls } from '../../../data/urls.ts';
import { toJsonResponse } from '../../../outlets/respond.ts';
import { toAnnotations } from '../../../outlets/to-annotations.ts';

export async function getStaticPaths() {
  const articles = await getArticles();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

export async function GET({ props }: APIContext<{ article: ArticleRecord }>): Promise<Response> {
  return toJsonResponse(toAnnotations(props.article, await getEntries(), await getSiteUrls()));
}
