import { toTopicPath } from '../data/paths.ts';
import type { ArticleRecord } from '../data/articles.ts';
import { type Html, html } from '../html/html.ts';

/** The section of an article and its topics, above its title; nothing where it has none. */
export function renderKicker({
  topics,
  meta: { section },
}: Pick<ArticleRecord, 'topics' | 'meta'>): Html | null {
  const links = topics.map(
    ({ slug, name }) => html`<a class="p-category" href="${toTopicPath(slug)}">${name}</a>`,
  );
  const parts =
    section === undefined ? links : [html`<span class="p-category">${section}</span>`, ...links];
  if (parts.length === 0) return null;
  return html`<p class="kicker">${parts.map((part, index) => html`${index > 0 && ' · '}${part}`)}</p>`;
}
