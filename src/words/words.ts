import { joinQuoted } from './join-quoted.ts';
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

/** Where a translated text comes from, in a line among others. */
export const TRANSLATION_LABELS: Readonly<Record<ArticleMeta['translation'], string | null>> = {
  none: null,
  human: 'Traducción',
  machine: 'Traducción automática',
};

/** What the reader is told of a translated text. */
const TRANSLATION_NOTICES: Readonly<Record<ArticleMeta['translation'], string | null>> = {
  none: null,
  human: 'Traducción.',
  machine: 'Traducción automática, sin retocar; las notas señalan sus errores.',
};

/** What the reader is told of a translated text, wherever the text is given; null for an original. */
export function toTranslationNotice({
  translation,
  translator,
}: Pick<ArticleMeta, 'translation' | 'translator'>): string | null {
  const notice = TRANSLATION_NOTICES[translation];
  return translator === undefined ? notice : `Traducción de ${translator}.`;
}

/** The value of `data-speaker`: one word for each speaker, the same in all articles. */
export function toSpeakerKey(speaker: Speaker): string {
  if (speaker.type === 'entry') return speaker.ref;
  return speaker.type === 'none' ? 'none' : `${speaker.type}:${speaker.text}`;
}

/** Instead of a speaker, where nobody answers for a claim. */
export const UNATTRIBUTED = 'sin atribuir';

/** How a speaker is called on screen. */
export function toSpeakerName(speaker: Speaker, entries: ReadonlyMap<EntryRef, Entry>): string {
  if (speaker.type === 'entry') return entries.get(speaker.ref)?.data.name ?? speaker.ref;
  return speaker.type === 'none' ? UNATTRIBUTED : speaker.text;
}

/** Longer names have no room in a line of their own. UTF-16 units. */
const NAME_MAX = 24;
/** Initials as a name: «KCNA». */
const INITIALS = /^\p{Lu}{2,6}$/u;

/** {@link toSpeakerName} for a line that says more than the name: its initials where it is long. */
export function toShortSpeakerName(
  speaker: Speaker,
  entries: ReadonlyMap<EntryRef, Entry>,
): string {
  const name = toSpeakerName(speaker, entries);
  if (speaker.type !== 'entry' || name.length <= NAME_MAX) return name;
  return entries.get(speaker.ref)?.data.aliases.find((alias) => INITIALS.test(alias)) ?? name;
}

/** The words of a claim as they stand in the text, with an ellipsis in brackets where some are left out. */
export function toQuotedWords({ ranges }: Pick<Claim, 'ranges'>, text: string): string {
  const [only] = ranges;
  if (only && ranges.length === 1) return text.slice(only.start, only.end);
  return joinQuoted(
    ranges.map(({ start, end }, index) => ({
      words: text.slice(start, end),
      gap: text.slice(ranges[index - 1]?.end ?? start, start),
    })),
  );
}
