import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { toClaimPath } from '../../data/paths.ts';
import { FORM_NAMES, toQuotedWords, toSpeakerKey } from '../../data/words.ts';
import { type Html, html } from '../../markup/html.ts';
import { writeOnce } from '../write-once.ts';
import { writeSpeaker } from './write-speaker.ts';

/** A claim in a list: those of its speaker, its form, its topics and its year all have it. */
export function writeClaim(archived: ArchivedClaim): Html {
  return writeOnce(archived.article, archived.claim, () => writeItem(archived, true));
}

/** A claim in a list where all are of one speaker, which it does not name. */
export function writeOwnClaim(archived: ArchivedClaim): Html {
  return writeItem(archived, false);
}

function writeItem({ article, claim }: ArchivedClaim, showsSpeaker: boolean): Html {
  const { entries } = article;
  const { form, speaker, via, summary, verb } = claim;
  const who = [
    showsSpeaker && writeSpeaker(speaker, entries),
    showsSpeaker && speaker.type === 'group' && html` <span>fuente anónima</span>`,
    via && html`${showsSpeaker && ' '}<span>según ${writeSpeaker(via, entries)}</span>`,
  ];
  const words = toQuotedWords(claim, article.text);
  return html`<li data-form="${form}" data-speaker="${toSpeakerKey(speaker)}">
    ${who.some(Boolean) && html`<p class="who">${who}</p>`}
    <p class="gist">${summary}</p>
    <p class="words"><a href="${toClaimPath(article.slug, claim.id)}">${words}</a></p>
    <p class="form">${FORM_NAMES[form]}${verb && ` · ${verb}`}</p>
  </li>`;
}
