import { toAge } from '../words/age.ts';
import { getArticleKeys, toPageKey } from './article-keys.ts';
import { type ArticleRecord, getArticle, getArticles } from './articles.ts';
import { toBuildDay } from './build-day.ts';
import { getSite } from './site.ts';

/**
 * Everything that the pages of one article (`/articulos/<slug>/…`) may show, beside the site's own
 * data. Such a page is made again only when its key changes, and the key covers this and no more:
 * a page that also asks for other articles would be published outdated. A test watches its imports.
 */
export interface ArticlePage {
  readonly article: ArticleRecord;
  /** How old the article is on the day of the build, once it is old enough to say so. */
  readonly age: string | null;
}

export async function getArticlePage(slug: string): Promise<ArticlePage> {
  const article = await getArticle(slug);
  const { timeZone } = await getSite();
  return { article, age: toAge(article.meta.published, toBuildDay(timeZone)) };
}

/** For `getStaticPaths`: the articles' slugs, each with the key of what its pages show. */
export async function getArticlePaths(): Promise<
  { params: { slug: string }; cacheKey?: string }[]
> {
  const [articles, keys] = await Promise.all([getArticles(), getArticleKeys()]);
  return articles.map((article) => ({
    params: { slug: article.slug },
    ...toPageKey(keys, [article]),
  }));
}
