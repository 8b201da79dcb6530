/*
  How much room texts and glosses take beside each other, in lines of the text: what a build can know
  of it without a browser.
*/
/** Characters in a line of text and of a gloss, where they stand beside each other. */
const TEXT_LINE = 60;
const GLOSS_LINE = 56;
/** A line of a gloss in lines of text; what parts two glosses, too. */
export const GLOSS_LEADING = 2 / 3;
export const GLOSS_GAP = 0.2;
/** Between two paragraphs of the text, in its lines. */
const PARAGRAPH_GAP = 2 / 3;

/** The height of a claim's gloss. */
export function toClaimHeight(summary: string): number {
  return Math.ceil((summary.length + 14) / GLOSS_LINE) * GLOSS_LEADING;
}

/** The height of a paragraph with the room below it. */
export function toBlockHeight(block: string): number {
  return Math.ceil(block.length / TEXT_LINE) + PARAGRAPH_GAP;
}

/** What tells on which line of a text an offset (UTF-16 units) stands, about. */
export function createLineFinder(text: string): (offset: number) => number {
  let start = 0;
  let line = 0;
  const blocks = text.split('\n').map((block) => {
    const found = { start, line };
    start += block.length + 1;
    line += toBlockHeight(block);
    return found;
  });
  return (offset) => {
    const block = blocks.findLast((each) => each.start <= offset) ?? { start: 0, line: 0 };
    return block.line + Math.floor((offset - block.start) / TEXT_LINE);
  };
}
