import { toMentionPath } from '../../data/paths.ts';
import { type Snippet, toSnippets } from '../../data/snippets.ts';
import type { Appearance } from '../../data/backlinks.ts';
import { type Html, html } from '../../html/html.ts';

/** Each mention of an entry in one article, in the words around it. */
export function renderMentions({ article, mentions }: Appearance): Html {
  const snippets = toSnippets(article.text, mentions);
  return html`<ul class="snippets">
    ${snippets.map((snippet) => renderSnippet(snippet, article.slug))}
  </ul>`;
}

function renderSnippet({ parts, isCutBefore, isCutAfter }: Snippet, slug: string): Html {
  const words = parts.map(({ text, mention }) =>
    mention ? html`<a href="${toMentionPath(slug, mention.id)}">${text}</a>` : text,
  );
  return html`<li>${isCutBefore && '… '}${words}${isCutAfter && ' …'}</li>`;
}
