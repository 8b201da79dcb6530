import type { ArchivedClaim } from '../../data/claim-groups.ts';
import { toClaimPath } from '../../data/paths.ts';
import { FORM_NAMES, toQuotedWords, toSpeakerKey } from '../../data/words.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type Html, html } from '../../markup/html.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { writeSpeaker } from './write-speaker.ts';

/**
 * A claim in a list.
 * @param showsSpeaker whether to say who speaks; not where all claims of a list are of one speaker
 */
export function writeClaim(
  { article, claim }: ArchivedClaim,
  entries: ReadonlyMap<EntryRef, Entry>,
  showsSpeaker: boolean,
): Html {
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
