import { firstWords, lastWords } from '../../editions/excerpts.ts';
import type { Change } from '../../editions/types.ts';
import { type Piece, toWordDiff } from '../../editions/word-diff.ts';
import { CHANGE_MARKS, PART_NAMES } from '../messages.ts';

/** Words on each side of what changed. */
const WORDS_AROUND = 12;

/** What changed, word by word, for a terminal: `[-cuatro-] {+catorce+}`, a passage a paragraph. */
export function formatChanges(changes: readonly Change[]): string {
  return changes
    .map(({ part, before, after }) => {
      const pieces = toWordDiff(before.join('\n'), after.join('\n'));
      return `${PART_NAMES[part]}${pieces.map(formatPiece).join('').trim()}`;
    })
    .join('\n\n');
}

function formatPiece({ isChange, before, after }: Piece, index: number, all: Piece[]): string {
  if (isChange) return `${mark(before, CHANGE_MARKS.removed)}${mark(after, CHANGE_MARKS.added)}`;
  const [start, end] = [
    index > 0 ? firstWords(after, WORDS_AROUND) : '',
    index < all.length - 1 ? lastWords(after, WORDS_AROUND) : '',
  ];
  return start.length + end.length >= after.length ? after : `${start}${CHANGE_MARKS.left}${end}`;
}

/** The space after the words stays outside their marks. */
function mark(words: string, [open, close]: readonly [open: string, close: string]): string {
  const whole = words.trimEnd();
  return whole === '' ? '' : `${open}${whole}${close}${words.slice(whole.length) || ' '}`;
}
