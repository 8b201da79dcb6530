import type { Change } from './types.ts';
import { type Piece, toWordDiff } from './word-diff.ts';

/** A passage as it was and as it is, with some words around what changed. */
export interface Excerpt {
  /** Empty where nothing was. */
  readonly before: string;
  /** Empty where nothing is. */
  readonly after: string;
}

/** What stands on each side of a change so that one knows where it is. */
const WORDS_AROUND = 4;
/** UTF-16 units; a whole paragraph is known by its beginning. */
const EXCERPT_MAX = 160;
const ELLIPSIS = '…';

/** Each thing that changed in a passage, short enough for a sentence. */
export function toExcerpts({ before, after }: Change): Excerpt[] {
  if (before.length === 0 || after.length === 0)
    return [{ before: shorten(before.join(' ')), after: shorten(after.join(' ')) }];
  const pieces = toWordDiff(before.join(' '), after.join(' '));
  return pieces.flatMap((piece, index) =>
    piece.isChange ? [toExcerpt(piece, pieces[index - 1], pieces[index + 1])] : [],
  );
}

function toExcerpt(piece: Piece, previous: Piece | undefined, next: Piece | undefined): Excerpt {
  const [before, after] = (['before', 'after'] as const).map((side) => {
    const start = lastWords(previous?.[side] ?? '');
    return shorten(`${start}${piece[side]}${firstWords(next?.[side] ?? '')}`.trim());
  });
  return { before: before ?? '', after: after ?? '' };
}

/** The last words of a text, with the space after them. */
export function lastWords(text: string, count = WORDS_AROUND): string {
  const words = text.match(/\S+\s*/gu) ?? [];
  return words.slice(-count).join('');
}

/** The first words of a text. */
export function firstWords(text: string, count = WORDS_AROUND): string {
  const words = text.match(/\S+\s*/gu) ?? [];
  return words.slice(0, count).join('');
}

function shorten(text: string): string {
  if (text.length <= EXCERPT_MAX) return text;
  return `${text.slice(0, text.lastIndexOf(' ', EXCERPT_MAX))}${ELLIPSIS}`;
}
