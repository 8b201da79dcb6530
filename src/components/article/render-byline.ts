import { toAuthorPath } from '../../data/paths.ts';
import type { ArticleRecord } from '../../data/articles.ts';
import { type Html, html } from '../../html/html.ts';
import { toByline } from '../../words/authors.ts';

/** Who signs an article, each with their page; nothing where nobody does. */
export function renderByline({ authors }: Pick<ArticleRecord, 'authors'>): Html | null {
  if (authors.length === 0) return null;
  const links = authors.map(
    ({ id, data }) =>
      html`<a class="p-author h-card" rel="author" href="${toAuthorPath(id)}">${data.name}</a>`,
  );
  return html`<p class="byline">${toByline(links)}</p>`;
}
