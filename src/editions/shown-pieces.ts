import { firstWords, lastWords } from './edge-words.ts';
import type { Change, EditionPart } from './types.ts';
import { type Piece, toWordDiff } from './word-diff.ts';

/** A stretch of a passage as it is shown: words that stayed, that are gone or that are new, or a gap. */
export interface ShownPiece {
  readonly kind: 'same' | 'removed' | 'added' | 'gap';
  /**
   * Without space at its end, but for words that stayed; a line feed parts paragraphs. Of a gap, the
   * dots that stand for it.
   */
  readonly text: string;
}

const WHOLE: ReadonlySet<EditionPart> = new Set(['link', 'number', 'image', 'picture', 'call']);

/** Addresses, numbers and pictures change as a whole: nobody compares their parts. */
export function isWhole({ part }: Change): boolean {
  return WHOLE.has(part);
}

/**
 * A change word by word, with some words around what changed; the rest is a gap.
 * @param wordsAround on each side of what changed
 */
export function toShownPieces(change: Change, wordsAround: number): ShownPiece[] {
  const [before, after] = [change.before.join('\n'), change.after.join('\n')];
  const pieces = isWhole(change) ? [{ isChange: true, before, after }] : toWordDiff(before, after);
  return pieces.flatMap((piece, index) =>
    piece.isChange
      ? toChangedPieces(piece)
      : toSamePieces(piece.after, index > 0, index < pieces.length - 1, wordsAround),
  );
}

/** The space after the words stays outside of them. */
function toChangedPieces({ before, after }: Piece): ShownPiece[] {
  const [gone, added] = [before.trimEnd(), after.trimEnd()];
  const space = after.slice(added.length) || before.slice(gone.length);
  return [
    ...(gone === '' ? [] : [{ kind: 'removed', text: gone } as const]),
    ...(gone === '' || added === '' ? [] : [{ kind: 'same', text: ' ' } as const]),
    ...(added === '' ? [] : [{ kind: 'added', text: added } as const]),
    ...(space === '' ? [] : [{ kind: 'same', text: space } as const]),
  ];
}

function toSamePieces(
  text: string,
  isAfterChange: boolean,
  isBeforeChange: boolean,
  wordsAround: number,
): ShownPiece[] {
  const start = isAfterChange ? firstWords(text, wordsAround) : '';
  const end = isBeforeChange ? lastWords(text, wordsAround) : '';
  if (start.length + end.length >= text.length) return [{ kind: 'same', text }];
  return [
    ...(start === '' ? [] : [{ kind: 'same', text: start.trimEnd() } as const]),
    // No line begins with the dots of what came before.
    { kind: 'gap', text: start === '' ? '… ' : '\u00A0… ' },
    ...(end === '' ? [] : [{ kind: 'same', text: end } as const]),
  ];
}
