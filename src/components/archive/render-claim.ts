import { toSpeakers } from '../../schema/claim.ts';
import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { toClaimPath } from '../../data/paths.ts';
import { CLAIM_KIND_NAMES } from '../../words/article-words.ts';
import { ANONYMOUS_SOURCE, toVia } from '../../words/claims.ts';
import { toListPieces } from '../../words/counts.ts';
import { FORM_NAMES, toQuotedWords, toSpeakerKey, toSpeakerName } from '../../words/words.ts';
import { type Content, type Html, html } from '../../html/html.ts';
import type { ClaimItem } from '../../data/claim-items.ts';
import type { Elsewhere } from '../../data/same-words.ts';
import { renderAddedIn } from './render-added-in.ts';
import { type AlsoInOptions, renderAlsoIn } from './render-also-in.ts';
import { renderSpeaker } from './render-speaker.ts';

/**
 * A claim in a list: those of its speaker, its form, its topics and its year all have it.
 * @param elsewhere where else its words stand
 */
export function renderClaim(
  item: ClaimItem,
  elsewhere: Elsewhere | null,
  options: AlsoInOptions,
): Html {
  const { form, speaker } = item.archived.claim;
  return html`<li data-form="${form}" data-speaker="${toSpeakerKey(speaker)}">
    ${renderContent(item.archived)} ${renderAlsoIn(item, elsewhere, options)}
  </li>`;
}

/** Made anew for each list: those of 80,000 claims, kept until the end, took 130 MB and saved 1 % of the CPU. */
function renderContent({ article, claim }: ArchivedClaim): Html {
  const { entries } = article;
  const { form, speaker, via, summary, verb, kind } = claim;
  const done = CLAIM_KIND_NAMES[kind];
  const who = [
    renderSpeakers(claim, entries),
    speaker.type === 'group' && html` <span>${ANONYMOUS_SOURCE}</span>`,
    via && html` <span>${toVia(renderSpeaker(via, entries))}</span>`,
  ];
  const words = toQuotedWords(claim, article.text);
  return html`<p class="who">${who}</p>
    <p class="gist">${summary}</p>${renderAddedIn(article, summary)}
    <p class="words"><a href="${toClaimPath(article.slug, claim.id)}">${words}</a></p>
    <p class="form">${FORM_NAMES[form]}${verb && ` · ${verb}`}${done && ` · ${done}`}</p>`;
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
