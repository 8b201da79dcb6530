import { hasPage } from '../../load/entry-page.ts';
import { toClaimGroupPath, toEntryPath } from '../../data/paths.ts';
import { toSpeakerSlug } from '../../data/speaker-slug.ts';
import { toSpeakerName } from '../../words/words.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type Html, html } from '../../html/html.ts';
import type { Speaker } from '../../schema/claim.ts';
import type { EntryRef } from '../../schema/ids.ts';

/** A speaker's name as a link to its page, or to its claims where it is no entry. */
export function renderSpeaker(speaker: Speaker, entries: ReadonlyMap<EntryRef, Entry>): Html {
  const name = toSpeakerName(speaker, entries);
  const entry = speaker.type === 'entry' ? entries.get(speaker.ref) : undefined;
  const path = entry
    ? hasPage(entry) && toEntryPath(entry.ref)
    : toClaimGroupPath({ facet: 'speaker', slug: toSpeakerSlug(speaker) });
  return path ? html`<a href="${path}">${name}</a>` : html`${name}`;
}
