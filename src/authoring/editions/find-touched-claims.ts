import type { Claim, PlainText, Range } from '../../annotate/index.ts';
import type { LocatedChange } from '../../editions/types.ts';
import { toWordDiff } from '../../editions/word-diff.ts';

/**
 * The ids of the claims whose words a change touches, in the order of the text: something in them is
 * new, or something that stood in them is gone.
 * @param plain the text as it is now
 */
export function findTouchedClaims(
  changes: readonly LocatedChange[],
  { text, blocks }: Pick<PlainText, 'text' | 'blocks'>,
  claims: readonly Pick<Claim, 'id' | 'ranges'>[],
): string[] {
  const touched = changes
    .filter(({ part }) => part === 'text')
    .flatMap((change) => findRanges(change, text, blocks));
  return claims
    .filter(({ ranges }) => ranges.some((range) => touched.some((each) => isTouched(range, each))))
    .map(({ id }) => id);
}

/** What a change left in the text, as UTF-16 offsets of it; empty ranges where something is gone. */
function findRanges(change: LocatedChange, text: string, blocks: readonly Range[]): Range[] {
  const own = blocks.slice(change.at, change.at + change.after.length);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  let at = first.start;
  return toWordDiff(change.before.join('\n'), text.slice(first.start, last.end)).flatMap(
    ({ isChange, after }) => {
      const start = at;
      at += after.length;
      return isChange ? [{ start, end: start + after.trimEnd().length }] : [];
    },
  );
}

function isTouched(claim: Range, { start, end }: Range): boolean {
  return (
    claim.start < Math.max(end, start) && start < claim.end && (start < end || claim.start < start)
  );
}
