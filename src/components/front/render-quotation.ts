import type { QuotedLine } from '../../data/quoted-line.ts';
import { toClaimPath } from '../../data/paths.ts';
import { findRolesAt } from '../../data/roles.ts';
import { type Html, html } from '../../html/html.ts';
import { renderSpeaker } from '../archive/render-speaker.ts';

/** Words that lead to their place in the text, and below who said them, with the role of that day. */
export function renderQuotation({ article, claim, words }: QuotedLine): Html {
  const { speaker } = claim;
  const entry = speaker.type === 'entry' ? article.entries.get(speaker.ref) : undefined;
  const role =
    entry?.kind === 'person' ? findRolesAt(entry.data.roles, article.meta.published)[0] : undefined;
  return html`<blockquote><a href="${toClaimPath(article.slug, claim.id)}">«${words}»</a></blockquote>
    <p class="said-by"><b>${renderSpeaker(speaker, article.entries)}</b>${role && `, ${role.title}`}</p>`;
}
