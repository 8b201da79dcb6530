import type { Mark } from './mark.ts';
import type { Range } from './range.ts';
import { renderCardLink } from './render-card-link.ts';
import { renderText } from './render-html.ts';
import { NESTING } from './nesting.ts';
import { type Level, startLevel } from './render-level.ts';
import type { Segment } from './segments.ts';

/** A closing sign after a space: «Ucrania .» */
const PARTED = /[ \u00A0]+[.,;:!?…»”)\]](?![\p{L}\p{N}])/gu;
/** Hardly any text has one, and this looks for it at a fifteenth of the price. */
const SPACED_SIGN = /[ \u00A0][.,;:!?…»”)\]]/;
const NOTHING: Level = { marks: [], startTags: '', endTags: '' };

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
  const open: Level[] = NESTING.map(() => NOTHING);
  let content = '';
  let cardLinks = '';

  /** Ends every level from `outermost` on, the innermost first, before an offset of the text. */
  function endLevels(outermost: number, at: number): void {
    for (const { marks, endTags } of open.slice(outermost).reverse()) {
      const links = marks.map((mark) => renderCardLink(mark, at)).join('');
      if (isInLink) cardLinks += links;
      else content += links;
      content += endTags;
    }
  }

  for (const segment of segments) {
    const start = Math.max(segment.start, node.start);
    const changed = findChange(open, segment.values);
    endLevels(changed, start);
    for (let level = changed; level < NESTING.length; level += 1) {
      const own = segment.values.filter(({ annotation }) => annotation.type === NESTING[level]);
      const opened = own.length === 0 ? NOTHING : startLevel(own, isInLink);
      content += opened.startTags;
      open[level] = opened;
    }
    content += renderWords(text.slice(start, Math.min(segment.end, node.end)));
  }
  endLevels(0, node.end);
  return { content, cardLinks };
}

/** Words as HTML. A sign that the text sets apart from its word does not begin a line alone. */
function renderWords(words: string): string {
  const html = renderText(words);
  return SPACED_SIGN.test(html)
    ? html.replaceAll(PARTED, '<span class="unbroken">$&</span>')
    : html;
}

/** The outermost level on which other annotations are open than those of a piece. */
function findChange(open: readonly Level[], marks: readonly Mark[]): number {
  let next = 0;
  for (const [level, { marks: opened }] of open.entries()) {
    for (const mark of opened) {
      if (marks[next] !== mark) return level;
      next += 1;
    }
    if (marks[next]?.annotation.type === NESTING[level]) return level;
  }
  return NESTING.length;
}
