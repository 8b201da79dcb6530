import type { Mark } from './mark.ts';
import type { Range } from './range.ts';
import { renderCardLink } from './render-card-link.ts';
import { renderText } from './render-html.ts';
import { type Level, startLevel } from './render-level.ts';
import type { Segment } from './segments.ts';

/** A closing sign after a space: «Ucrania .» */
const PARTED = /[ \u00A0]+[.,;:!?…»”)\]](?![\p{L}\p{N}])/gu;
/** Hardly any text has one, and this looks for it at a fifteenth of the price. */
const SPACED_SIGN = /[ \u00A0][.,;:!?…»”)\]]/;

/** The HTML of one text node; the links to cards apart where they cannot stand among it. */
interface RenderedPieces {
  readonly content: string;
  readonly cardLinks: string;
}

/**
 * Turns a text node into text and nested elements. To be called for the nodes in the order of the
 * text: the first piece of an annotation carries its id, the last piece of a claim or note the link to
 * its card. In a link of the article, which may hold no other, the links to cards are given back for
 * the caller to place.
 * @param node the range of the node in `text`
 * @param segments those that the node has a part of; the values of each come in the order of the nesting
 */
export function renderPieces(
  text: string,
  node: Range,
  segments: readonly Segment<Mark>[],
  isInLink: boolean,
): RenderedPieces {
  const open: Level[] = [];
  const isPlain = isAlike(text.slice(node.start, node.end));
  let content = '';
  let cardLinks = '';

  /** Ends all levels but the outermost ones, the innermost first, at an offset of the text. */
  function endLevels(kept: number, at: number): void {
    if (open.length === kept) return;
    for (const { marks, endTags } of open.splice(kept).reverse()) {
      for (const mark of marks) {
        const link = renderCardLink(mark, at);
        if (isInLink) cardLinks += link;
        else content += link;
      }
      content += endTags;
    }
  }

  for (const { start: from, end: until, values } of segments) {
    const start = Math.max(from, node.start);
    endLevels(countKept(open, values), start);
    for (let next = countMarks(open); next < values.length; ) {
      const marks = takeLevel(values, next);
      const level = startLevel(marks, isInLink);
      content += level.startTags;
      open.push(level);
      next += marks.length;
    }
    const words = text.slice(start, Math.min(until, node.end));
    content += isPlain ? words : renderWords(words);
  }
  endLevels(0, node.end);
  return { content, cardLinks };
}

/** Whether any piece of some words is the same as HTML. */
function isAlike(words: string): boolean {
  return !SPACED_SIGN.test(words) && renderText(words) === words;
}

/** Words as HTML. A sign that the text sets apart from its word does not begin a line alone. */
function renderWords(words: string): string {
  const html = renderText(words);
  return SPACED_SIGN.test(html)
    ? html.replaceAll(PARTED, '<span class="unbroken">$&</span>')
    : html;
}

/** How many of the open levels have just the first annotations of a piece, and all of their type. */
function countKept(open: readonly Level[], marks: readonly Mark[]): number {
  let next = 0;
  let kept = 0;
  for (const { marks: opened } of open) {
    for (const mark of opened) {
      if (marks[next] !== mark) return kept;
      next += 1;
    }
    if (marks[next]?.annotation.type === opened[0]?.annotation.type) return kept;
    kept += 1;
  }
  return kept;
}

function countMarks(open: readonly Level[]): number {
  let count = 0;
  for (const { marks } of open) count += marks.length;
  return count;
}

/** The annotations of one type from a place on. */
function takeLevel(marks: readonly Mark[], from: number): readonly Mark[] {
  const type = marks[from]?.annotation.type;
  let end = from + 1;
  while (end < marks.length && marks[end]?.annotation.type === type) end += 1;
  return marks.slice(from, end);
}
