import { type ShownPiece, toShownPieces } from '../../editions/shown-pieces.ts';
import type { Change } from '../../editions/types.ts';
import { CHANGE_MARKS, toChangeLabel } from '../messages.ts';

/** Words on each side of what changed. */
const WORDS_AROUND = 12;

/** What changed, word by word, for a terminal: `[-cuatro-] {+catorce+}`, a passage a paragraph. */
export function formatChanges(changes: readonly Change[]): string {
  return changes
    .map((change) => {
      const pieces = toShownPieces(change, WORDS_AROUND).map(formatPiece);
      return `${toChangeLabel(change)}${pieces.join('').trim()}`;
    })
    .join('\n\n');
}

function formatPiece({ kind, text }: ShownPiece): string {
  switch (kind) {
    case 'removed':
    case 'added':
      return CHANGE_MARKS[kind].join(text);
    default:
      return text;
  }
}
