import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** An article as far as the search reads it. */
export interface ArticlePage {
  readonly slug: string;
  readonly person: string;
  readonly published: string;
  readonly text: string;
}

/**
 * Writes an article's page into a built site.
 * @returns its file, relative to the site
 */
export async function writeArticlePage(
  site: string,
  { slug, person, published, text }: ArticlePage,
): Promise<string> {
  const file = `articulos/${slug}/index.html`;
  const article = {
    '@type': 'NewsArticle',
    url: `https://glosa.example/articulos/${slug}/`,
    headline: `Sobre ${person}`,
    datePublished: published,
    mentions: [{ '@type': 'Person', name: person }],
  };
  const data = JSON.stringify({ '@graph': [article] });
  const html = `<script type="application/ld+json">${data}</script><div data-article-body><p>${text}</p></div>`;
  await mkdir(path.join(site, path.dirname(file)), { recursive: true });
  await writeFile(path.join(site, file), html);
  return file;
}
