import { type EntryKind, type EntryRef, fromEntryRef } from './ids.ts';

const CARD_PREFIX: Readonly<Record<EntryKind, string>> = {
  person: 'persona',
  organization: 'organizacion',
  place: 'lugar',
};

/** The id of an entry's card in an article's summary. */
export function toCardId(ref: EntryRef): string {
  const { kind, id } = fromEntryRef(ref);
  return `${CARD_PREFIX[kind]}-${id}`;
}

/** The id of a claim's card in the summary. */
export function toClaimCardId(claimId: string): string {
  return `afirmacion-${claimId}`;
}

/** The id of a claim's first piece in the text. */
export function toClaimTextId(claimId: string): string {
  return `a-${claimId}`;
}

/** The id of a note's text below the article; `noteId` is the id of its first piece. */
export function toNoteCardId(noteId: string): string {
  return `nota-${noteId}`;
}

/** The id of a note of the author's below the text, by its number. */
export function toFootnoteId(number: number): string {
  return `pie-${number}`;
}

/** The id of a call of such a note; the first call of several is 1. */
export function toFootnoteCallId(number: number, call: number): string {
  return `llamada-${number}${call > 1 ? `-${call}` : ''}`;
}
