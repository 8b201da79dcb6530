import { findDifferent } from './find-different.ts';
import { toSubstance } from './substance.ts';
import { toChange } from './to-change.ts';
import type { Edition, LocatedChange } from './types.ts';

/**
 * Another number before an item of a list, and words that have become somebody's or are so no more.
 * @param isSameText whether both editions have the same words
 */
export function findKindChanges(
  before: Edition,
  after: Edition,
  isSameText: boolean,
): LocatedChange[] {
  const [old, now] = [toKindsOfWords(before), toKindsOfWords(after)];
  // Of the same words it is known what each was, wherever their paragraphs end.
  if (!isSameText || old.length !== now.length) return findKindChangesOfSame(before, after);
  const changes: LocatedChange[] = [];
  let told = -1;
  for (const [index, { number, isQuoted, at }] of now.entries()) {
    const was = old[index];
    const words = after.blocks[at] ?? '';
    if (was && was.number !== number) changes.push(toNumberChange(words, at, was.number, number));
    if (!was || was.isQuoted === isQuoted || told === at) continue;
    changes.push(toQuoteChange(words, at, isQuoted));
    told = at;
  }
  return changes;
}

/** Of each word its quotation, and of the first one of a block its number. */
function toKindsOfWords({ blocks, marks }: Edition) {
  return blocks.flatMap((block, at) => {
    const { isQuoted = false, number = '' } = marks?.kinds[at] ?? {};
    return toSubstance(block)
      .split(' ')
      .map((_, index) => ({ isQuoted, number: index === 0 ? number : '', at }));
  });
}

/** Of a text that changed otherwise too: paragraphs that stayed as they were. */
function findKindChangesOfSame(before: Edition, after: Edition): LocatedChange[] {
  const { kept } = findDifferent(
    before.blocks.map((words, at) => ({ words, at })),
    after.blocks.map((words, at) => ({ words, at })),
    ({ words }) => toSubstance(words),
  );
  return kept.flatMap(([old, { words, at }]) => {
    const was = before.marks?.kinds[old.at];
    const is = after.marks?.kinds[at];
    if (!was || !is) return [];
    return [
      ...(was.number === is.number ? [] : [toNumberChange(words, at, was.number, is.number)]),
      ...(was.isQuoted === is.isQuoted ? [] : [toQuoteChange(words, at, is.isQuoted)]),
    ];
  });
}

function toNumberChange(words: string, at: number, was: string, is: string): LocatedChange {
  return toChange({ part: 'number', about: words, before: was, after: is, at });
}

function toQuoteChange(words: string, at: number, isQuoted: boolean): LocatedChange {
  const [before, after] = isQuoted ? [null, words] : [words, null];
  return toChange({ part: 'quote', before, after, at });
}
