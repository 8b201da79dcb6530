import { type Problem, toProblem } from './problems.ts';

/**
 * No reader can follow lists, quotes and emphasis nested more deeply than this. The parser's time grows
 * with the square of the depth, and walks over the tree recurse once for each level.
 */
const DEPTH_MAX = 40;
/**
 * The parser's time for one paragraph grows with the square of its marks, and that for the whole
 * with the square of its link definitions: a text with this sum took 0.4 s. Ten marks in each of
 * 10,000 paragraphs stay within it.
 */
const DENSITY_MAX = 2_000_000;
/**
 * Each list item, each quote and each underlined heading makes the parser copy all that it has read
 * so far: 4,000 quotes in 8,000 lines took 5 s, 8,000 headings 7.5 s.
 */
const COPIES_MAX = 4_000_000;

const CONTAINER_MARKS = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/u;
const CONTAINER_MARK = />|[-+*][ \t]|\d{1,9}[.)][ \t]/gu;
/** Makes a heading of the line of text above it. */
const UNDERLINE = /^ {0,3}(?:-+|=+)[ \t]*$/u;
const INDENTED_ITEM = /^[ \t]*(?=[-+*>]|\d)/u;
/** A list item starts at least so many columns right of the one around it. */
const INDENT = 2;
/** The HTML parser recurses once for each open element: 6,000 of them overflowed its stack. */
const OPEN_MAX = 500;
/** The tag of an element that stays open until it is closed. */
const TAG =
  /<(\/?)(?!(?:area|br|col|dd|dt|hr|img|input|li|link|meta|option|p|source|t[dhr]|wbr)\b)[a-z][^<>]*>/giu;
/**
 * Each row of a table is padded with empty cells to the width of its head: a wide head and short rows
 * make a hundred million cells of 100 kB. This many took 0.4 s.
 */
const CELLS_MAX = 10_000;
/** The line below the head of a table. */
const TABLE_RULE = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
/** The parser takes 0.05 ms for each paragraph or heading; the longest novels have about this many. */
const BLOCKS_MAX = 12_000;
/** Average UTF-16 units of a paragraph: no book with many has fewer. 100 kB of nothing but links took 1 s. */
const BLOCK_LENGTH_MIN = 20;
const SHORT_BLOCKS_MAX = 5000;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/u;
const DEFINITION = /^ {0,3}\[[^\]]+\]:/u;
const MARKS = /[*_~`[\]]/gu;
const BLANK = /^\s*$/u;

/** What would keep the Markdown parser busy for minutes, found by a look at each line. */
export function findMarkdownExcess(markdown: string): Problem[] {
  let density = 0;
  let marks = 0;
  let definitions = 0;
  let containers = 0;
  let line = 0;
  let paragraph = 1;
  let open = 0;
  let columns = 0;
  let cells = 0;
  let blocks = 0;
  let isInBlock = false;
  for (const text of markdown.split('\n')) {
    line += 1;
    if (toDepth(text) > DEPTH_MAX) return [toDepthProblem(line)];
    containers += countContainers(text);
    if (containers * line > COPIES_MAX)
      return [toProblem('markdown-many', { line }, { found: containers })];
    open = countOpen(text, open);
    if (open > OPEN_MAX) return [toProblem('markdown-open', { line }, { most: OPEN_MAX })];
    columns = Math.max(columns, countColumns(text));
    cells += columns;
    if (cells > CELLS_MAX)
      return [toProblem('markdown-table', { line }, { found: cells, most: CELLS_MAX })];
    if (DEFINITION.test(text)) definitions += 1;
    const isBlank = BLANK.test(text);
    if (!isBlank && (!isInBlock || HEADING.test(text))) blocks += 1;
    isInBlock = !isBlank;
    if (blocks > BLOCKS_MAX) return [toProblem('markdown-blocks', { line }, { most: BLOCKS_MAX })];
    if (isBlank) {
      columns = 0;
      density += marks ** 2;
      marks = 0;
      paragraph = line + 1;
    } else marks += text.match(MARKS)?.length ?? 0;
    if (density + marks ** 2 + definitions ** 2 > DENSITY_MAX)
      return [toProblem('markdown-dense', { line: paragraph }, {})];
  }
  return blocks > SHORT_BLOCKS_MAX && markdown.length < blocks * BLOCK_LENGTH_MIN
    ? [toProblem('markdown-short', null, { found: blocks, most: SHORT_BLOCKS_MAX })]
    : [];
}

/** The same limit for a tree that was parsed: emphasis and links nest inside a line. */
export function isTooDeep(depth: number): boolean {
  // Every level of a list is two of the tree: the list and its item.
  return depth > DEPTH_MAX * 2;
}

export function toDepthProblem(line: number | null): Problem {
  return toProblem('markdown-deep', line === null ? null : { line }, { most: DEPTH_MAX });
}

function countContainers(line: string): number {
  const marks = CONTAINER_MARKS.exec(line)?.[0].match(CONTAINER_MARK)?.length ?? 0;
  return UNDERLINE.test(line) ? marks + 1 : marks;
}

/** The columns of the table below whose head a line stands; none where it is another line. */
function countColumns(line: string): number {
  if (!line.includes('|') || !TABLE_RULE.test(line)) return 0;
  return line.match(/-+/gu)?.length ?? 0;
}

/** How many HTML elements are open after a line, by its tags. */
function countOpen(line: string, before: number): number {
  let open = before;
  if (line.includes('<'))
    for (const [, isEnd] of line.matchAll(TAG)) open = Math.max(0, open + (isEnd ? -1 : 1));
  return open;
}

function toDepth(line: string): number {
  const indent = INDENTED_ITEM.exec(line)?.[0].length ?? 0;
  return countContainers(line) + Math.floor(indent / INDENT);
}
