import type { Claim } from '../annotate/index.ts';
import { canStandBeside, type Glossed, toGlossOrder, toStart } from './gloss-order.ts';
import { createLineFinder, GLOSS_GAP, GLOSS_LEADING, toClaimHeight } from './gloss-sizes.ts';

/** Letters in a line of a quote that is pulled out of the text, and lines above and below it. */
const PULL_LINE = 36;
const PULL_ROOM = 1;
/** Letters that are enough for a quote of its own, and that are not too many. UTF-16 units. */
const PULL_MIN = 40;
const PULL_MAX = 160;
/** Lines of the text by which a pulled quote may part a gloss from its passage. */
const PULL_DRIFT = 1;

/**
 * The claim whose words stand large beside the text: the longest direct quote of somebody with a
 * name, where its gloss has so much room that no other moves away from its passage. None elsewhere.
 */
export function findPullQuote(annotations: Glossed, text: string): Claim | null {
  if (!canStandBeside(annotations, text)) return null;
  const toLine = createLineFinder(text);
  const glosses = toGlossOrder(annotations).map(({ annotation }) => ({
    annotation,
    wish: toLine(toStart({ annotation })),
    height: annotation.type === 'claim' ? toClaimHeight(annotation.summary) : GLOSS_LEADING,
  }));
  const hasRoom = (claim: Claim): boolean => {
    let end = 0;
    let before = 0;
    return glosses.every(({ annotation, wish, height }) => {
      const [top, topBefore] = [Math.max(wish, end), Math.max(wish, before)];
      const pulled = annotation === claim ? toPullHeight(claim) : 0;
      end = top + height + pulled + GLOSS_GAP;
      before = topBefore + height + GLOSS_GAP;
      return top - topBefore <= PULL_DRIFT;
    });
  };
  return (
    annotations.claims
      .filter(isPullable)
      .toSorted((a, b) => toLength(b) - toLength(a))
      .find(hasRoom) ?? null
  );
}

function isPullable(claim: Claim): boolean {
  const length = toLength(claim);
  return (
    claim.form === 'direct' &&
    claim.speaker.type === 'entry' &&
    claim.ranges.length === 1 &&
    length >= PULL_MIN &&
    length <= PULL_MAX
  );
}

function toLength({ ranges: [range] }: Pick<Claim, 'ranges'>): number {
  return range ? range.end - range.start : 0;
}

function toPullHeight(claim: Claim): number {
  return Math.ceil(toLength(claim) / PULL_LINE) + PULL_ROOM;
}
