import type { ArticleRecord } from '../../data/articles.ts';
import { findStrongest } from '../../data/brief.ts';
import type { QuotedLine } from '../../data/quoted-line.ts';
import { toArticlePath, toClaimPath } from '../../data/paths.ts';
import { findSpeakerName } from '../../data/speaker-name.ts';
import { type NumberedClaim, toSpeakerRows } from '../../data/speakers.ts';
import { type Html, html } from '../../html/html.ts';
import { toFormAndKind } from '../../words/article-words.ts';
import { SAID, toAllClaims } from '../../words/articles.ts';
import { renderAddedIn } from '../archive/render-added-in.ts';

/** Three columns of two. */
const GLOSSES_MAX = 6;

/**
 * What is said in the article that leads, where hardly any other follows it.
 * @param line words that stand beside it already
 */
export function renderLeadClaims(article: ArticleRecord, line: QuotedLine | null): Html | null {
  const { claims } = article.annotations;
  if (claims.length === 0) return null;
  const glosses = toSpeakerRows(claims)
    .map(findStrongest)
    .filter(({ claim }) => claim !== line?.claim)
    .slice(0, GLOSSES_MAX)
    .toSorted((a, b) => a.number - b.number);
  return html`<section class="lead-claims" aria-labelledby="dicho">
    <h2 id="dicho">${SAID.title}</h2>
    <ul>
      ${glosses.map((gloss) => renderGloss(gloss, article))}
    </ul>
    <p class="all"><a href="${toArticlePath(article.slug)}#resumen">${toAllClaims(claims.length)}</a></p>
  </section>`;
}

function renderGloss({ claim, number }: NumberedClaim, article: ArticleRecord): Html {
  const { slug, entries } = article;
  const { id, summary, speaker } = claim;
  const { start, end } = findSpeakerName(summary, speaker, entries) ?? { start: 0, end: 0 };
  return html`<li><a href="${toClaimPath(slug, id)}"><span class="number">${number}</span> ${summary.slice(0, start)}<b>${summary.slice(start, end)}</b>${summary.slice(end)} <em>${toFormAndKind(claim)}</em></a>${renderAddedIn(article, summary)}</li>`;
}
