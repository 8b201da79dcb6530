import { fromIndexed } from '../../exports/search/indexed-text.ts';
import { toTextFragment } from '../text-fragment.ts';
import { BLOCK_ID } from '../../exports/search/block-id.ts';

/** What Pagefind gives of one article: words count from 0 in the order of its text. */
export interface FoundArticle {
  readonly content: string;
  /** The words that match. */
  readonly locations: readonly number[];
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
}

/** A few words of a block around what was found. */
export interface FoundPassage {
  readonly words: readonly { readonly text: string; readonly isFound: boolean }[];
  /** Words of the block were left out before or after. */
  readonly isCut: { readonly before: boolean; readonly after: boolean };
  /** The fragment of the article's address that opens it here. */
  readonly fragment: string;
}

interface Block {
  readonly start: number;
  readonly end: number;
  readonly found: readonly number[];
}

const PASSAGES_MAX = 3;
/** Words shown before and after the first that was found. */
const BEFORE = 12;
const AFTER = 20;

/**
 * The passages of an article where the words stand, in the order of its text. Where there are too
 * many, those stay that hold most of the words found, and a word weighs more the rarer it is here.
 */
export function toPassages({ content, locations, anchors }: FoundArticle): FoundPassage[] {
  const words = content.split(/\s+/u).map(fromIndexed);
  const counts = countWords(locations.map((location) => words[location] ?? ''));
  const weigh = ({ found }: Block): number =>
    found.reduce((sum, location) => sum + 1 / (counts.get(toKey(words[location] ?? '')) ?? 1), 0);
  return toBlocks(words.length, locations, anchors)
    .toSorted((a, b) => weigh(b) - weigh(a))
    .slice(0, PASSAGES_MAX)
    .sort((a, b) => a.start - b.start)
    .map((block) => toPassage(words, block, anchors));
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(toKey(word), (counts.get(toKey(word)) ?? 0) + 1);
  return counts;
}

/** The same word has one key, whatever punctuation stands at it. */
function toKey(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function toBlocks(
  length: number,
  locations: readonly number[],
  anchors: FoundArticle['anchors'],
): Block[] {
  const starts = anchors.filter(({ id }) => id.startsWith(BLOCK_ID)).map((each) => each.location);
  const edges = [...new Set([0, ...starts, length])].sort((a, b) => a - b);
  return edges.flatMap((start, index) => {
    const end = edges[index + 1] ?? start;
    const found = [...new Set(locations)].filter((each) => each >= start && each < end);
    return found.length > 0 ? [{ start, end, found: found.sort((a, b) => a - b) }] : [];
  });
}

function toPassage(
  words: readonly string[],
  block: Block,
  anchors: FoundArticle['anchors'],
): FoundPassage {
  const first = block.found[0] ?? block.start;
  const from = Math.max(block.start, first - BEFORE);
  const to = Math.min(block.end, first + AFTER);
  return {
    words: words
      .slice(from, to)
      .map((text, index) => ({ text, isFound: block.found.includes(from + index) })),
    isCut: { before: from > block.start, after: to < block.end },
    fragment: `${findAnchor(block, first, anchors)}:~:${toFragment(words, block, first)}`,
  };
}

/** The nearest id in the same block: where a browser knows no text fragments, the page opens there. */
function findAnchor(block: Block, first: number, anchors: FoundArticle['anchors']): string {
  const inBlock = anchors.filter(
    ({ id, location }) =>
      !id.startsWith(BLOCK_ID) && location >= block.start && location < block.end,
  );
  const before = inBlock.findLast(({ location }) => location <= first);
  return (before ?? inBlock[0])?.id ?? '';
}

/** Shows the word in its block; a block without a full stop gets one from Pagefind, which goes. */
function toFragment(words: readonly string[], block: Block, at: number): string {
  const toText = (end: number): string => words.slice(block.start, end).join(' ');
  const text = toText(block.end).replace(/\.$/u, '');
  const end = Math.min(toText(at + 1).length, text.length);
  return toTextFragment([
    { block: text, start: toText(at + 1).length - (words[at] ?? '').length, end },
  ]);
}
