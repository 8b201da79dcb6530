import { PLACEHOLDER } from '../../schema/placeholder.ts';
import type { Speaker } from '../../schema/claim.ts';

/** Empty where the text is one that nobody wrote yet. */
export function toWritten(text: string): string {
  return text.startsWith(PLACEHOLDER) ? '' : text;
}

/** A speaker as the desk's forms have it. */
export function toSpeakerText(speaker: Speaker): string {
  if (speaker.type === 'none') return 'none';
  return speaker.type === 'entry' ? speaker.ref : `${speaker.type}:${speaker.text}`;
}

/** A source without the fields that it does not have. */
export function toPlainSource(source: { name: string; url?: string | undefined }): {
  name: string;
  url?: string;
} {
  return { name: source.name, ...(source.url !== undefined && { url: source.url }) };
}
