import type { ArticleBlock } from '../../exports/search/article-index.ts';
import { toPlain } from '../../exports/search/search-words.ts';
import { toTextFragment } from '../text-fragment.ts';
import { type AskedWord, findAsked } from './find-asked.ts';
import type { Query } from './query.ts';

/** A few words of a block around what was found. */
export interface FoundPassage {
  readonly text: string;
  /** Words of the block were left out before or after. */
  readonly isCut: { readonly before: boolean; readonly after: boolean };
  /** The fragment of the article's address that opens it here. */
  readonly fragment: string;
}

interface FoundBlock {
  readonly block: ArticleBlock;
  readonly found: readonly AskedWord[];
  readonly place: number;
}

const PASSAGES_MAX = 3;
/** Words shown before and after the first that was found. */
const BEFORE = 12;
const AFTER = 20;

/**
 * The passages of an article where the words stand, in the order of its text. Where there are too
 * many, those stay that hold most of the words found, and a word weighs more the rarer it is here.
 */
export function toPassages(blocks: readonly ArticleBlock[], query: Query): FoundPassage[] {
  const asked = findAsked(
    blocks.map(([text]) => text),
    query,
  );
  const all = blocks
    .map((block, place) => ({ block, place, found: asked[place] ?? [] }))
    .filter(({ found }) => found.length > 0);
  const counts = countWords(all);
  const weigh = ({ block, found }: FoundBlock): number =>
    found.reduce((sum, word) => sum + 1 / (counts.get(toKey(block, word)) ?? 1), 0);
  return all
    .toSorted((a, b) => weigh(b) - weigh(a))
    .slice(0, PASSAGES_MAX)
    .sort((a, b) => a.place - b.place)
    .map(toPassage);
}

function countWords(all: readonly FoundBlock[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { block, found } of all)
    for (const key of found.map((word) => toKey(block, word)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function toKey([text]: ArticleBlock, { start, end }: AskedWord): string {
  return toPlain(text.slice(start, end));
}

function toPassage({ block, found: [first] }: FoundBlock): FoundPassage {
  const [text] = block;
  const { start, end } = first ?? { start: 0, end: 0 };
  const before = text.slice(0, start);
  const from =
    before.length -
    (new RegExp(`(?:\\S+\\s+){0,${BEFORE}}\\S*$`, 'u').exec(before)?.[0].length ?? 0);
  const to =
    start +
    (new RegExp(`^\\S*(?:\\s+\\S+){0,${AFTER}}`, 'u').exec(text.slice(start))?.[0].length ?? 0);
  return {
    text: text.slice(from, to),
    isCut: { before: from > 0, after: to < text.length },
    fragment: `${findId(block, start)}:~:${toTextFragment([{ block: text, start, end }])}`,
  };
}

/** The nearest id of the block: where a browser knows no text fragments, the page opens there. */
function findId([, ...ids]: ArticleBlock, start: number): string {
  const before = ids.findLast(([, at]) => at <= start);
  return (before ?? ids[0])?.[0] ?? '';
}
