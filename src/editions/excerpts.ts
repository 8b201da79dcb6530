import { firstWords, lastWords } from './edge-words.ts';
import { isWhole } from './shown-pieces.ts';
import type { Change } from './types.ts';
import { type Piece, toWordDiff } from './word-diff.ts';

/** A passage as it was and as it is, with some words around what changed. */
export interface Excerpt extends Pick<Change, 'part' | 'about'> {
  /** Empty where nothing was. */
  readonly before: string;
  /** Empty where nothing is. */
  readonly after: string;
}

/** UTF-16 units; a whole paragraph is known by its beginning. */
const EXCERPT_MAX = 160;
const ELLIPSIS = '…';

/** Each thing that changed in a passage, short enough for a sentence. */
export function toExcerpts(change: Change): Excerpt[] {
  const { part, about } = change;
  const [before, after] = [change.before.join(' '), change.after.join(' ')];
  const what = about === undefined ? { part } : { part, about: shorten(about) };
  if (before === '' || after === '' || isWhole(change))
    return [{ ...what, before: shorten(before), after: shorten(after) }];
  const pieces = toWordDiff(before, after);
  return pieces.flatMap((piece, index) =>
    piece.isChange ? [{ ...what, ...toSides(piece, pieces[index - 1], pieces[index + 1]) }] : [],
  );
}

function toSides(
  piece: Piece,
  previous: Piece | undefined,
  next: Piece | undefined,
): Pick<Excerpt, 'before' | 'after'> {
  const [before, after] = (['before', 'after'] as const).map((side) => {
    const start = lastWords(previous?.[side] ?? '');
    return shorten(`${start}${piece[side]}${firstWords(next?.[side] ?? '')}`.trim());
  });
  return { before: before ?? '', after: after ?? '' };
}

function shorten(text: string): string {
  if (text.length <= EXCERPT_MAX) return text;
  return `${text.slice(0, text.lastIndexOf(' ', EXCERPT_MAX))}${ELLIPSIS}`;
}
