import type { FieldOwner } from './annotation-context.ts';
import { type ArticleText, toPassage } from './article-text.ts';
import { findAnyCase } from './find-any-case.ts';
import { type Problem, toProblem } from './problems.ts';
import { contains, findFirst, type Range } from './range.ts';

/**
 * The verb is the article's, and it stands where the claim does: in its paragraph or a neighbour.
 * @param quote where the claim was found; empty where it was not
 */
export function checkVerb(
  text: ArticleText,
  verb: string,
  quote: readonly Range[],
  { what, field }: FieldOwner,
): Problem[] {
  const near = quote[0] && toNeighbourhood(text.searched.blocks, quote[0]);
  if (near && findAnyCase(text.searched, verb, near)) return [];
  const place = { field: [...field, 'verb'] };
  const anywhere = findAnyCase(text.searched, verb);
  if (!anywhere) return [toProblem('verb-missing', place, { what, verb })];
  if (!near) return [];
  const block = text.searched.blocks.find((each) => contains(each, anywhere)) ?? anywhere;
  return [toProblem('verb-far', place, { what, verb, found: toPassage(text, block) })];
}

/** The block where a range starts, with the one before it and the one after. */
function toNeighbourhood(blocks: readonly Range[], { start }: Range): Range {
  const own = findFirst(blocks.length, (index) => (blocks[index]?.end ?? 0) <= start);
  return {
    start: blocks[Math.max(0, own - 1)]?.start ?? start,
    end: blocks[Math.min(blocks.length - 1, own + 1)]?.end ?? start,
  };
}
