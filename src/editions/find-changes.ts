import { diffArrays } from 'diff';
import { findMarkChanges } from './find-mark-changes.ts';
import { toSubstance } from './substance.ts';
import type { Edition, EditionPart, LocatedChange } from './types.ts';

/** More differing paragraphs than this are another text. */
const EDITS_MAX = 2000;
const WORD = /[\p{L}\p{N}]+/gu;

/** What changed in substance between two editions, in the order of the text; nothing where nothing did. */
export function findChanges(before: Edition, after: Edition): LocatedChange[] {
  const inText = findBlockChanges(before.blocks, after.blocks);
  return [
    ...compare('title', [before.title], [after.title], 0),
    ...compare('description', [before.description], [after.description], 0),
    ...inText,
    ...findMarkChanges(before, after, inText.length === 0),
  ];
}

function findBlockChanges(before: readonly string[], after: readonly string[]): LocatedChange[] {
  const found = diffArrays(toSubstances(before), toSubstances(after), { maxEditLength: EDITS_MAX });
  if (!found) return compare('text', before, after, 0);
  const changes: LocatedChange[] = [];
  let [oldAt, nowAt] = [0, 0];
  let [old, now]: [string[], string[]] = [[], []];
  const endChange = (): void => {
    changes.push(...compare('text', old, now, nowAt - now.length));
    [old, now] = [[], []];
  };
  for (const { added, removed, count } of found) {
    if (!added && !removed) endChange();
    if (removed) old.push(...before.slice(oldAt, oldAt + count));
    if (added) now.push(...after.slice(nowAt, nowAt + count));
    if (!added) oldAt += count;
    if (!removed) nowAt += count;
  }
  endChange();
  return changes;
}

/**
 * A paragraph that was parted in two has the same words: that is no change. As many paragraphs as
 * before, each like one of before, changed one by one.
 */
function compare(
  part: EditionPart,
  before: readonly string[],
  after: readonly string[],
  at: number,
): LocatedChange[] {
  const isSame = toSubstance(before.join('\n')) === toSubstance(after.join('\n'));
  if (isSame) return [];
  // Whole paragraphs: each is known by itself where it only stands elsewhere.
  if (after.length === 0) return before.map((block) => ({ part, before: [block], after, at }));
  if (before.length === 0)
    return after.map((block, index) => ({ part, before, after: [block], at: at + index }));
  const isPaired =
    before.length > 1 &&
    before.length === after.length &&
    before.every((block, index) => isLike(block, after[index] ?? ''));
  if (!isPaired) return [{ part, before, after, at }];
  return before.flatMap((block, index) => compare(part, [block], [after[index] ?? ''], at + index));
}

/** Whether two paragraphs have half of their words in common, wherever these stand. */
function isLike(a: string, b: string): boolean {
  const [words, others] = [new Set(a.match(WORD)), new Set(b.match(WORD))];
  return words.intersection(others).size * 2 >= Math.max(words.size, others.size);
}

function toSubstances(blocks: readonly string[]): string[] {
  return blocks.map(toSubstance);
}
