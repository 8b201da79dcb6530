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
const ANY_TAG = /<\/?[a-z]/giu;
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
/**
 * Each line takes the parser 15 microseconds; one that it must look at twice, for it may break hard or be a row of a
 * table, three times as long. The lines of an epic stay within: 33,000 lines of `a\\` took 1.2 s.
 */
const LINES_MAX = 32_000;
const SLOW_LINE = 3;
const LOOKED_AT_TWICE = /(?:\\| {2})$|\|/u;
/**
 * A line that goes on in a quote or list item without its mark makes the parser read all of that again: 10,000
 * such lines took 1.5 s, 50,000 more than a minute. This is the sum of the squares.
 */
const LAZY_MAX = 4_000_000;
/** Tags of HTML: each is told, and many a block of its own. 20,000 took 1 s. */
const TAGS_MAX = 10_000;
/** A note of the author is a container of its own, which the parser reads twice. */
const NOTE = /^ {0,3}\[\^[^\]\s]+\]:/u;
const NOTE_COPIES = 2;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/u;
const DEFINITION = /^ {0,3}\[[^\]]+\]:/u;
const MARKS = /[*_~`[\]]/gu;
const BLANK = /^\s*$/u;
/** As Markdown has them, the carriage returns of old files included. */
const LINE_END = /\r\n?|\n/u;

/** Looks at one line after the other, and says what is too much. */
type Limit = (text: string, line: number) => Problem | null;

/** What would keep the Markdown parser busy for minutes, found by a look at each line. */
export function findMarkdownExcess(markdown: string): Problem[] {
  const blocks = createBlocksLimit(markdown.length);
  const limits: Limit[] = [
    limitDepth,
    createCopiesLimit(),
    createCellsLimit(),
    createLinesLimit(),
    createTagsLimit(),
    blocks.limit,
    createDensityLimit(),
  ];
  let line = 0;
  for (const text of markdown.split(LINE_END)) {
    line += 1;
    for (const limit of limits) {
      const problem = limit(text, line);
      if (problem) return [problem];
    }
  }
  return blocks.findShort();
}

function limitDepth(text: string, line: number): Problem | null {
  return toDepth(text) > DEPTH_MAX ? toDepthProblem(line) : null;
}

/** What the parser copies at each list item, quote, note or underlined heading, and reads again in lazy lines. */
function createCopiesLimit(): Limit {
  let copies = 0;
  let lazyBefore = 0;
  let lazy = 0;
  let isInContainer = false;
  return (text, line) => {
    const marks = countContainers(text);
    copies += marks;
    if (NOTE.test(text)) copies += NOTE_COPIES;
    if (BLANK.test(text)) {
      lazyBefore += lazy ** 2;
      lazy = 0;
      isInContainer = false;
    } else if (marks > 0) isInContainer = true;
    else if (isInContainer) lazy += 1;
    const isMuch = copies * line > COPIES_MAX || lazyBefore + lazy ** 2 > LAZY_MAX;
    return isMuch ? toProblem('markdown-many', { line }, { found: copies + lazy }) : null;
  };
}

function createLinesLimit(): Limit {
  let slow = 0;
  return (text, line) => {
    if (LOOKED_AT_TWICE.test(text)) slow += 1;
    return line + slow * (SLOW_LINE - 1) > LINES_MAX
      ? toProblem('markdown-lines', { line }, { found: line })
      : null;
  };
}

function createTagsLimit(): Limit {
  let open = 0;
  let tags = 0;
  return (text, line) => {
    if (!text.includes('<')) return null;
    for (const [, isEnd] of text.matchAll(TAG)) open = Math.max(0, open + (isEnd ? -1 : 1));
    if (open > OPEN_MAX) return toProblem('markdown-open', { line }, { most: OPEN_MAX });
    tags += text.match(ANY_TAG)?.length ?? 0;
    return tags > TAGS_MAX ? toProblem('markdown-tags', { line }, { most: TAGS_MAX }) : null;
  };
}

function createCellsLimit(): Limit {
  let columns = 0;
  let cells = 0;
  return (text, line) => {
    columns = BLANK.test(text) ? 0 : Math.max(columns, countColumns(text));
    cells += columns;
    return cells > CELLS_MAX
      ? toProblem('markdown-table', { line }, { found: cells, most: CELLS_MAX })
      : null;
  };
}

function createBlocksLimit(length: number): { limit: Limit; findShort: () => Problem[] } {
  let blocks = 0;
  let isInBlock = false;
  return {
    limit: (text, line) => {
      const isBlank = BLANK.test(text);
      if (!isBlank && (!isInBlock || HEADING.test(text))) blocks += 1;
      isInBlock = !isBlank;
      return blocks > BLOCKS_MAX
        ? toProblem('markdown-blocks', { line }, { most: BLOCKS_MAX })
        : null;
    },
    findShort: () =>
      blocks > SHORT_BLOCKS_MAX && length < blocks * BLOCK_LENGTH_MIN
        ? [toProblem('markdown-short', null, { found: blocks, most: SHORT_BLOCKS_MAX })]
        : [],
  };
}

/** The marks of each paragraph, and the definitions of links. */
function createDensityLimit(): Limit {
  let density = 0;
  let marks = 0;
  let definitions = 0;
  let paragraph = 1;
  return (text, line) => {
    if (DEFINITION.test(text)) definitions += 1;
    if (BLANK.test(text)) {
      density += marks ** 2;
      marks = 0;
      paragraph = line + 1;
    } else marks += text.match(MARKS)?.length ?? 0;
    return density + marks ** 2 + definitions ** 2 > DENSITY_MAX
      ? toProblem('markdown-dense', { line: paragraph }, {})
      : null;
  };
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

function toDepth(line: string): number {
  const indent = INDENTED_ITEM.exec(line)?.[0].length ?? 0;
  return countContainers(line) + Math.floor(indent / INDENT);
}
