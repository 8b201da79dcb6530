import type { Element, ElementContent, Parents } from 'hast';
import { createElement, findAll, isBlock, isElement, toLine } from './nodes.ts';
import { toWordSet } from '../../names/word-list.ts';

/** Elements that hold blocks; words that stand in them bare are paragraphs. */
const FLOW = toWordSet('div section article main blockquote center header footer aside details');
const BLANK_LINES = /\n[ \t\r]*\n\s*/u;

/**
 * Makes paragraphs of the words that stand bare between blocks, and parts them, as all others, where two
 * breaks follow each other.
 * @param hasBlankLines whether blank lines part paragraphs too, as blogs that write no `<p>` have them
 */
export function toParagraphs(parent: Parents, hasBlankLines: boolean): void {
  for (const child of parent.children)
    if (child.type === 'element' && (FLOW.has(child.tagName) || isLayoutCell(child)))
      toParagraphs(child, hasBlankLines);
    else if ('children' in child && isBlock(child) && !isElement(child, 'p'))
      partInside(child, hasBlankLines);
  const made: ElementContent[] = [];
  let open: ElementContent[] | null = null;
  const add = (node: ElementContent): void => {
    if (open === null) {
      open = [];
      made.push(createElement('p', open));
    }
    open.push(node);
  };
  for (const child of parent.children as ElementContent[]) {
    if (isBlock(child)) {
      open = null;
      made.push(child);
    } else if (child.type !== 'text') add(child);
    else
      for (const [index, value] of toParts(child.value, hasBlankLines).entries()) {
        if (index > 0) open = null;
        for (const [line, words] of toLines(value, hasBlankLines).entries()) {
          if (line > 0 && open !== null && !isElement((open as ElementContent[]).at(-1), 'br'))
            add(createElement('br', []));
          if (words.trim() !== '' || open !== null) add({ type: 'text', value: words });
        }
      }
  }
  parent.children = made.flatMap((node) => (isElement(node, 'p') ? splitAtBreaks(node) : [node]));
}

/** Lists and tables have cells and items that hold blocks. */
function partInside(parent: Parents, hasBlankLines: boolean): void {
  for (const child of parent.children)
    if (child.type === 'element') {
      if (FLOW.has(child.tagName) || isLayoutCell(child)) toParagraphs(child, hasBlankLines);
      else partInside(child, hasBlankLines);
    }
}

/** A cell with several breaks arranges a page. */
function isLayoutCell(element: Element): boolean {
  return (
    isElement(element, 'td') &&
    element.children.some((child) => isBlock(child) || isElement(child, 'br'))
  );
}

function toParts(text: string, hasBlankLines: boolean): string[] {
  return hasBlankLines ? text.split(BLANK_LINES) : [text];
}

/** Where blank lines part paragraphs, the end of a line is a break. */
function toLines(text: string, hasBlankLines: boolean): string[] {
  return hasBlankLines ? text.split(/[ \t]*\r?\n/u) : [text];
}

/** Two breaks in a row part paragraphs, as old pages write them. */
function splitAtBreaks(paragraph: Element): Element[] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  for (const child of paragraph.children) {
    const isGap = child.type === 'text' && child.value.trim() === '' && breaks.length > 0;
    if (isElement(child, 'br')) breaks.push(child);
    else if (!isGap) {
      if (breaks.length > 1) parts.push([]);
      else parts.at(-1)?.push(...breaks);
      breaks = [];
      parts.at(-1)?.push(child);
    }
  }
  return parts
    .map((children) => createElement('p', children))
    .filter((each) => toLine(each) !== '' || findAll(each, () => true).length > 1);
}
