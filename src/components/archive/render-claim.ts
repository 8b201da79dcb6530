import { toSpeakers } from '../../schema/claim.ts';
import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { toClaimPath } from '../../data/paths.ts';
import { CLAIM_KIND_NAMES } from '../../words/article-words.ts';
import { ANONYMOUS_SOURCE, toVia } from '../../words/claims.ts';
import { toListPieces } from '../../words/counts.ts';
import { FORM_NAMES, toQuotedWords, toSpeakerKey, toSpeakerName } from '../../words/words.ts';
import { type Content, type Html, html } from '../../html/html.ts';
import { memoize } from '../../html/memoize.ts';
import { renderSpeaker } from './render-speaker.ts';

/** A claim in a list: those of its speaker, its form, its topics and its year all have it. */
export function renderClaim({ article, claim }: ArchivedClaim): Html {
  return renderItemOf(article)(claim);
}

const renderItemOf = memoize((article: ArchivedClaim['article']) =>
  memoize((claim: ArchivedClaim['claim']) => renderItem({ article, claim })),
);

function renderItem({ article, claim }: ArchivedClaim): Html {
  const { entries } = article;
  const { form, speaker, via, summary, verb, kind } = claim;
  const done = CLAIM_KIND_NAMES[kind];
  const who = [
    renderSpeakers(claim, entries),
    speaker.type === 'group' && html` <span>${ANONYMOUS_SOURCE}</span>`,
    via && html` <span>${toVia(renderSpeaker(via, entries))}</span>`,
  ];
  const words = toQuotedWords(claim, article.text);
  return html`<li data-form="${form}" data-speaker="${toSpeakerKey(speaker)}">
    <p class="who">${who}</p>
    <p class="gist">${summary}</p>
    <p class="words"><a href="${toClaimPath(article.slug, claim.id)}">${words}</a></p>
    <p class="form">${FORM_NAMES[form]}${verb && ` · ${verb}`}${done && ` · ${done}`}</p>
  </li>`;
}

function renderSpeakers(
  claim: ArchivedClaim['claim'],
  entries: ArchivedClaim['article']['entries'],
): readonly Content[] {
  const speakers = toSpeakers(claim);
  return toListPieces(speakers.map((each) => toSpeakerName(each, entries))).map((piece) => {
    const speaker = typeof piece === 'number' ? speakers[piece] : undefined;
    return speaker ? renderSpeaker(speaker, entries) : piece;
  });
}
