import type { Claim, ClaimSource, Note } from '../../annotate/index.ts';
import { toCardId, toClaimCardId, toClaimTextId, toNoteCardId } from '../../schema/anchors.ts';
import { hasPage } from '../../load/entry-page.ts';
import { toEntryPath } from '../../data/paths.ts';
import { findSpeakerName } from '../../data/speaker-name.ts';
import { ANONYMOUS_SOURCE, toVia } from '../../words/claims.ts';
import {
  CLAIM_KIND_NAMES,
  CLAIM_SOURCE,
  STATED_FORM,
  toPulled,
  toSpeakerLink,
} from '../../words/article-words.ts';
import { toList } from '../../words/counts.ts';
import { FORM_NAMES, toQuotedWords, toSpeakerKey, toSpeakerName } from '../../words/words.ts';
import type { Entry } from '../../load/read-registers.ts';
import { attributes, type Html, html } from '../../html/html.ts';
import { type Speaker, toSpeakers } from '../../schema/claim.ts';
import type { EntryRef } from '../../schema/ids.ts';

/** What a gloss needs of its article. */
interface GlossSurroundings {
  readonly text: string;
  readonly entries: ReadonlyMap<EntryRef, Entry>;
  /** The entries that the text names: only these have a card in its page. */
  readonly named: ReadonlySet<EntryRef>;
  /** The claim whose words stand large above its gloss: for the eyes, since its gloss has them. */
  readonly pulled: Claim | null;
}

/**
 * What stands beside a claim's passage, and opens in place.
 * @param number its place among the claims of the article, from 1
 */
export function renderClaimGloss(
  claim: Claim,
  number: number,
  { text, entries, named, pulled }: GlossSurroundings,
): Html {
  const { id, form, isFormStated, speaker, via, verb, kind, source } = claim;
  const path = toSpeakerPath(speaker, entries, named);
  const who = [
    toList(toSpeakers(claim).map((each) => toSpeakerName(each, entries))),
    speaker.type === 'group' && ANONYMOUS_SOURCE,
    via && toVia(toSpeakerName(via, entries)).value,
  ];
  const done = [CLAIM_KIND_NAMES[kind], isFormStated && STATED_FORM].filter(Boolean).join(' · ');
  const words = toQuotedWords(claim, text);
  const large = claim === pulled && html` ${attributes({ 'data-pull': toPulled(words) })}`;
  return html`<li
    id="${toClaimCardId(id)}"
    class="gloss"
    data-form="${form}"
    data-speaker="${toSpeakerKey(speaker)}"
  >
    <details name="glosa">
      <summary${large}><span class="number">${number}</span> <span class="gist">${renderSummary(claim, entries)}</span> <em class="form">${FORM_NAMES[form]}</em></summary>${' '}
      <blockquote><a href="#${toClaimTextId(id)}">${words}</a></blockquote>${' '}
      <p class="leads"><span><span class="speaker">${who.filter(Boolean).join(', ')}</span>${verb && html` · <span class="verb">${verb}</span>`}${done && ` · ${done}`}${source && renderSource(source)}</span>${path && html` <a href="${path.href}">${path.label}</a>`}</p>
    </details>
  </li> `;
}

/** @param letters what stands for the note in the text */
export function renderNoteGloss(note: Note, letters: string, text: string): Html {
  return html`<li id="${toNoteCardId(note.id)}" class="gloss note">
    <details name="glosa">
      <summary><span class="number">${letters}</span> <span class="gist">${note.text}</span></summary>${' '}
      <blockquote><a href="#${note.id}">${toQuotedWords(note, text)}</a></blockquote>
    </details>
  </li> `;
}

/** The document or the recording that has a claim. */
function renderSource({ name, url }: ClaimSource): Html {
  return html` · <span class="source">${CLAIM_SOURCE} ${url ? html`<a href="${url}">${name}</a>` : name}</span>`;
}

/** The summary with its speakers' names set off inside it, where they stand there. */
function renderSummary(
  claim: Pick<Claim, 'summary' | 'speaker' | 'coSpeakers'>,
  entries: ReadonlyMap<EntryRef, Entry>,
): Html {
  const { summary } = claim;
  const found = toSpeakers(claim)
    .flatMap((speaker) => findSpeakerName(summary, speaker, entries) ?? [])
    .sort((a, b) => a.start - b.start);
  let at = 0;
  const pieces = found.map(({ start, end }) => {
    // Two speakers of one name are set off once.
    if (start < at) return null;
    const piece = html`${summary.slice(at, start)}<b>${summary.slice(start, end)}</b>`;
    at = end;
    return piece;
  });
  return html`${pieces}${summary.slice(at)}`;
}

/** The speaker's page, or their card for one who has no page. */
function toSpeakerPath(
  speaker: Speaker,
  entries: ReadonlyMap<EntryRef, Entry>,
  named: ReadonlySet<EntryRef>,
): { href: string; label: string } | null {
  const entry = speaker.type === 'entry' ? entries.get(speaker.ref) : undefined;
  if (!entry) return null;
  const { name } = entry.data;
  if (hasPage(entry)) return { href: toEntryPath(entry.ref), label: toSpeakerLink(name, true) };
  return named.has(entry.ref)
    ? { href: `#${toCardId(entry.ref)}`, label: toSpeakerLink(name, false) }
    : null;
}
