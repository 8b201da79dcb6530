import type { Appearance } from '../../data/backlinks.ts';
import { toMentionPath } from '../../data/paths.ts';
import { type Snippet, toSnippets } from '../../data/snippets.ts';
import { toDay } from '../../load/moments.ts';
import { type Html, html } from '../../html/html.ts';
import { toShortDate } from '../../words/dates.ts';
import { COUNT_TERMS } from '../../words/entries.ts';

/** Each mention of an entry in the words around it, the names below each other. */
export function renderConcordance(
  appearances: readonly Appearance[],
  timeZone: string,
): Html | null {
  const mentioning = appearances.filter(({ mentions }) => mentions.length > 0);
  if (mentioning.length === 0) return null;
  const lines = mentioning.flatMap(({ article, mentions }) =>
    toSnippets(article.text, mentions).map((snippet) => renderLine(snippet, article, timeZone)),
  );
  return html`<section class="concordance" aria-labelledby="menciones">
    <h2 id="menciones">${COUNT_TERMS.mentions}</h2>
    <ul>
      ${lines}
    </ul>
  </section>`;
}

/** The words before the first name end where those of the other lines do. */
function renderLine(
  { parts, isCutBefore, isCutAfter }: Snippet,
  { slug, meta }: Appearance['article'],
  timeZone: string,
): Html {
  const at = parts.findIndex(({ mention }) => mention !== null);
  const before = parts.slice(0, at).map(({ text }) => text);
  const after = parts
    .slice(at)
    .map(({ text, mention }) =>
      mention ? html`<a href="${toMentionPath(slug, mention.id)}">${text}</a>` : text,
    );
  const day = toShortDate(toDay(meta.published, timeZone));
  return html`<li><span class="before">${isCutBefore && '… '}${before}</span><span>${after}${isCutAfter && ' …'}</span> <small>${day}, <cite>${meta.title}</cite></small></li>`;
}
