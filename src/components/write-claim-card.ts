import { type Claim, toCardId, toClaimCardId, toClaimTextId } from '../annotate/index.ts';
import { FORM_NAMES, toQuotedWords, toSpeakerKey, toSpeakerName } from '../data/words.ts';
import type { Entry } from '../load/read-registers.ts';
import { type Html, html } from '../markup/html.ts';
import type { EntryRef } from '../schema/ids.ts';

/**
 * A claim in the summary of its article.
 * @param number its place among the claims of the article, from 1
 */
export function writeClaimCard(
  { id, form, speaker, via, summary, verb, ranges }: Claim,
  number: number,
  text: string,
  entries: ReadonlyMap<EntryRef, Entry>,
): Html {
  const name = toSpeakerName(speaker, entries);
  const who = [
    html`<span class="number">${number}</span>`,
    speaker.type === 'entry' ? html`<a href="#${toCardId(speaker.ref)}">${name}</a>` : name,
    speaker.type === 'group' && html`<small>fuente anónima</small>`,
    via && html`<small>vía ${toSpeakerName(via, entries)}</small>`,
  ];
  const words = html`<a href="#${toClaimTextId(id)}">${toQuotedWords({ ranges }, text)}</a>`;
  return html`<li
    id="${toClaimCardId(id)}"
    class="card"
    data-form="${form}"
    data-speaker="${toSpeakerKey(speaker)}"
  >
    <p class="speaker">${who}</p>
    <p class="gist">${summary}</p>
    <blockquote>${words}</blockquote>
    <p class="form">${FORM_NAMES[form]}${verb && ` · ${verb}`}</p>
  </li>`;
}
