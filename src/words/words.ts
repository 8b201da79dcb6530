import type { Claim, Form } from '../annotate/index.ts';
import type { Entry } from '../load/read-registers.ts';
import type { ArticleMeta } from '../schema/article.ts';
import type { Speaker } from '../schema/claim.ts';
import type { EntryRef } from '../schema/ids.ts';

/** How each form is called on screen. */
export const FORM_NAMES: Readonly<Record<Form, string>> = {
  direct: 'cita directa',
  mixed: 'cita parcial',
  indirect: 'paráfrasis',
};

/** What the reader is told of a translated text, wherever the text is given. */
export const TRANSLATION_NOTICES: Readonly<Record<ArticleMeta['translation'], string | null>> = {
  none: null,
  human: 'Traducción.',
  machine: 'Traducción automática, sin retocar; las notas señalan sus errores.',
};

/** The value of `data-speaker`: one word for each speaker, the same in all articles. */
export function toSpeakerKey(speaker: Speaker): string {
  if (speaker.type === 'entry') return speaker.ref;
  return speaker.type === 'group' ? `group:${speaker.text}` : 'none';
}

/** How a speaker is called on screen. */
export function toSpeakerName(speaker: Speaker, entries: ReadonlyMap<EntryRef, Entry>): string {
  if (speaker.type === 'entry') return entries.get(speaker.ref)?.data.name ?? speaker.ref;
  return speaker.type === 'group' ? speaker.text : 'sin atribuir';
}

/** The words of a claim as they stand in the text, its parts joined by an ellipsis in brackets. */
export function toQuotedWords(claim: Pick<Claim, 'ranges'>, text: string): string {
  return claim.ranges.map(({ start, end }) => text.slice(start, end)).join(' […] ');
}
