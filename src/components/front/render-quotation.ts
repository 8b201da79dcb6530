import type { QuotedLine, RepeatedLine } from '../../data/quoted-line.ts';
import { toArticlePath, toClaimPath } from '../../data/paths.ts';
import { findRolesAt } from '../../data/roles.ts';
import { type Html, html } from '../../html/html.ts';
import { CLAIM_KIND_NAMES } from '../../words/article-words.ts';
import { IN_ARTICLE, MOST_REPEATED } from '../../words/articles.ts';
import { toCounted } from '../../words/counts.ts';
import { renderSpeaker } from '../archive/render-speaker.ts';

/** Words that lead to their place in the text, and below who said them, with the role of that day. */
export function renderQuotation({ article, claim, words }: QuotedLine): Html {
  const { speaker } = claim;
  const entry = speaker.type === 'entry' ? article.entries.get(speaker.ref) : undefined;
  const role =
    entry?.kind === 'person' ? findRolesAt(entry.data.roles, article.meta.published)[0] : undefined;
  return html`${renderWords({ article, claim, words })}
    <p class="said-by"><b>${renderSpeaker(speaker, article.entries)}</b>${role && `, ${role.title}`}${renderKind(claim)}</p>`;
}

/** The same on the page of who said them: the article stands in place of the name. */
export function renderOwnQuotation(line: QuotedLine): Html {
  const { slug, meta } = line.article;
  return html`${renderWords(line)}
    <p class="said-by">${IN_ARTICLE}<a href="${toArticlePath(slug)}">${meta.title}</a>${renderKind(line.claim)}</p>`;
}

/** The same where several articles have it. */
export function renderRepeatedQuotation({ line, articleCount }: RepeatedLine): Html {
  return html`${renderWords(line)}
    <p class="said-by"><b>${MOST_REPEATED}</b>, ${IN_ARTICLE}${toCounted(articleCount, 'articles')}${renderKind(line.claim)}</p>`;
}

/** What is done by saying it; a fact needs no word. */
function renderKind({ kind }: QuotedLine['claim']): string | null {
  const done = CLAIM_KIND_NAMES[kind];
  return done === null ? null : ` · ${done}`;
}

function renderWords({ article, claim, words }: QuotedLine): Html {
  return html`<blockquote><a href="${toClaimPath(article.slug, claim.id)}">«${words}»</a></blockquote>`;
}
