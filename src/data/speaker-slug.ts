import { toCardId } from '../schema/anchors.ts';
import type { Speaker } from '../schema/claim.ts';
import { toWordSlug } from '../text/word-slug.ts';

/** The last part of the address of a speaker's claims; kinds of speaker never share one. */
export function toSpeakerSlug(speaker: Speaker): string {
  if (speaker.type === 'entry') return toCardId(speaker.ref);
  if (speaker.type === 'document') return `documento-${toWordSlug(speaker.text)}`;
  return speaker.type === 'group' ? `fuente-${toWordSlug(speaker.text)}` : 'sin-atribuir';
}
