import type { Claim } from '../../annotate/index.ts';
import { toCardId, toClaimCardId, toClaimTextId } from '../../schema/anchors.ts';
import { hasPage } from '../../load/entry-page.ts';
import { toEntryPath } from '../../data/paths.ts';
import { FORM_NAMES, toQuotedWords, toSpeakerKey, toSpeakerName } from '../../words/words.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type Html, html } from '../../html/html.ts';
import type { Speaker } from '../../schema/claim.ts';
import type { EntryRef } from '../../schema/ids.ts';

/** What a card needs of its article. */
export interface ClaimSurroundings {
  readonly text: string;
  readonly entries: ReadonlyMap<EntryRef, Entry>;
  /** The entries that the text names: only these have a card beside it. */
  readonly named: ReadonlySet<EntryRef>;
}

/**
 * A claim in the summary of its article.
 * @param number its place among the claims of the article, from 1
 */
export function renderClaimCard(
  claim: Claim,
  number: number,
  { text, entries, named }: ClaimSurroundings,
): Html {
  const { id, form, speaker, via, summary, verb } = claim;
  const name = toSpeakerName(speaker, entries);
  const path = toSpeakerPath(speaker, entries, named);
  const who = [
    html`<span class="number">${number}</span>`,
    path ? html`<a href="${path}">${name}</a>` : name,
    speaker.type === 'group' && html`<small>fuente anónima</small>`,
    via && html`<small>vía ${toSpeakerName(via, entries)}</small>`,
  ];
  const words = html`<a href="#${toClaimTextId(id)}">${toQuotedWords(claim, text)}</a>`;
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

/** The speaker's card beside the text, or the page of one whom the text never names. */
function toSpeakerPath(
  speaker: Speaker,
  entries: ReadonlyMap<EntryRef, Entry>,
  named: ReadonlySet<EntryRef>,
): string | null {
  const entry = speaker.type === 'entry' ? entries.get(speaker.ref) : undefined;
  if (!entry) return null;
  if (named.has(entry.ref)) return `#${toCardId(entry.ref)}`;
  return hasPage(entry) ? toEntryPath(entry.ref) : null;
}
