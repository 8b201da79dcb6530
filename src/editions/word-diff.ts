import { diffArrays } from 'diff';
import { toSubstance } from './substance.ts';

/**
 * A stretch of two texts. Where nothing changes both sides have the same substance; else one of them
 * may be empty. The sides of all pieces, one after another, are the two texts.
 */
export interface Piece {
  readonly isChange: boolean;
  readonly before: string;
  readonly after: string;
}

/** A word or number with what follows it up to the next one: together they are the text. */
const TOKEN =
  /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+(?:[.,:'’·‑-][\p{L}\p{M}\p{N}\u00AD\u2060]+)*\s*|\S\s*|\s+/gu;
/** More differences than this are another text: 2,000 take some 10 ms, and their square grows. */
const EDITS_MAX = 2000;
/** So few words between two changes are read with them: «de» alone parts nothing. */
const BRIDGE_MAX = 2;

/** What changed from one text to another, word by word. */
export function toWordDiff(before: string, after: string): Piece[] {
  const [old, now] = [toTokens(before), toTokens(after)];
  // Substances are found once for each word: a comparator would find them for each comparison.
  const found = diffArrays(toSubstances(old), toSubstances(now), { maxEditLength: EDITS_MAX });
  if (!found) return [{ isChange: true, before, after }];
  const pieces: Piece[] = [];
  let oldAt = 0;
  let nowAt = 0;
  for (const { added, removed, count } of found) {
    const [oldCount, nowCount] = [added ? 0 : count, removed ? 0 : count];
    pieces.push({
      isChange: added || removed,
      before: old.slice(oldAt, oldAt + oldCount).join(''),
      after: now.slice(nowAt, nowAt + nowCount).join(''),
    });
    oldAt += oldCount;
    nowAt += nowCount;
  }
  return joinChanges(pieces);
}

/** Changes that follow each other, or that hardly anything parts, are one. */
function joinChanges(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const isBridge =
      !piece.isChange &&
      last?.isChange === true &&
      pieces[index + 1]?.isChange === true &&
      toTokens(piece.after).length <= BRIDGE_MAX;
    if (last?.isChange && (piece.isChange || isBridge))
      joined[joined.length - 1] = {
        isChange: true,
        before: last.before + piece.before,
        after: last.after + piece.after,
      };
    else joined.push(piece);
  }
  return joined;
}

function toTokens(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

function toSubstances(tokens: readonly string[]): string[] {
  return tokens.map((token) => toSubstance(token));
}
