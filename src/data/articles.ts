import { type CollectionEntry, getCollection } from 'astro:content';
import type { AnnotatedArticle } from '../annotate/index.ts';
import type { Article } from '../load/read-article.ts';

/** An article as pages use it. */
export interface ArticleRecord extends Omit<Article, 'annotated'> {
  readonly html: string;
  readonly text: AnnotatedArticle['text'];
  readonly annotations: AnnotatedArticle['annotations'];
}

/** All articles, the newest first. */
export async function getArticles(): Promise<readonly ArticleRecord[]> {
  if (import.meta.env.DEV) return readArticles();
  built ??= readArticles();
  return built;
}

/** A build reads once for all its pages; in development content changes between requests. */
let built: Promise<readonly ArticleRecord[]> | undefined;

async function readArticles(): Promise<readonly ArticleRecord[]> {
  const entries = await getCollection('articles');
  return entries.map(toRecord).sort(byNewest);
}

function toRecord(entry: CollectionEntry<'articles'>): ArticleRecord {
  const data = entry.data as Omit<Article, 'annotated'>;
  const rendered = entry.rendered as unknown as {
    html: string;
    metadata: Pick<AnnotatedArticle, 'text' | 'annotations'>;
  };
  return { ...data, html: rendered.html, ...rendered.metadata };
}

function byNewest(a: ArticleRecord, b: ArticleRecord): number {
  return (
    Date.parse(b.meta.published) - Date.parse(a.meta.published) || a.slug.localeCompare(b.slug)
  );
}
