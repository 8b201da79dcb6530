import type { Element, ElementContent, Root } from 'hast';
import { createElement, findAll, isBlock, isElement, replaceEach, toLine } from './nodes.ts';

const GAP = { type: 'text', value: ' ' } as const;
/** A cell with more signs than any column of figures and words has. */
const CELL_MAX = 1000;
const ADDRESS = /^https?:\/\/\S+$/u;

/** Makes of a text's blocks what Markdown can say: its cells hold a line each, its headings begin at two. */
export function mendBlocks(body: Root): void {
  replaceEach(body, (node) => {
    if (isElement(node, 'table')) return mendTable(node);
    // A definition list would become a list of lists.
    if (isElement(node, 'dl')) return node.children.map((each) => toTermParagraph(each));
    if (isElement(node, 'h1')) return [{ ...node, tagName: 'h2' }];
    if (isElement(node, 'p')) return linkAddress(node);
    return undefined;
  });
}

/** A table that only arranges what stands in it is not one. */
function mendTable(table: Element): ElementContent[] {
  const inner = findAll(table, (each) => each !== table && isElement(each, 'table'));
  const isInner = new Set(inner.flatMap((each) => findAll(each, () => true)));
  const findOwn = (...names: readonly string[]): Element[] =>
    findAll(table, (each) => isElement(each, ...names) && !isInner.has(each));
  const rows = findOwn('tr');
  const isLayout =
    inner.length > 0 ||
    rows.length < 2 ||
    rows.every((row) => row.children.filter((each) => isElement(each, 'td', 'th')).length < 2) ||
    findOwn('td', 'th').some((cell) => toLine(cell).length > CELL_MAX);
  if (isLayout)
    return findOwn('td', 'th', 'caption').map((cell) => createElement('div', cell.children));
  const captions = table.children.filter((each) => isElement(each, 'caption'));
  table.children = table.children.filter((each) => !isElement(each, 'caption'));
  // Markdown knows no table without a head.
  if (findAll(table, (each) => isElement(each, 'th')).length === 0)
    for (const cell of rows[0]?.children ?? []) if (cell.type === 'element') cell.tagName = 'th';
  for (const cell of findAll(table, (each) => isElement(each, 'td', 'th')))
    cell.children = toOneLine(cell.children);
  return [...captions.map((caption) => createElement('p', caption.children)), table];
}

/** Blocks inside a cell, one after the other with a space between. */
function toOneLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (isElement(child, 'br')) return [GAP];
    if (child.type !== 'element') return [child];
    const inner = toOneLine(child.children);
    return isBlock(child) ? [GAP, ...inner, GAP] : [{ ...child, children: inner }];
  });
}

function toTermParagraph(node: ElementContent): ElementContent {
  if (!isElement(node, 'dt', 'dd')) return node;
  const holdsBlocks = node.children.some(isBlock);
  return createElement(holdsBlocks ? 'div' : 'p', node.children);
}

/** An address that stands alone, as blogs write a video or a post of others, leads there. */
function linkAddress(paragraph: Element): ElementContent[] | undefined {
  const href = toLine(paragraph);
  if (!ADDRESS.test(href) || findAll(paragraph, () => true).length > 1) return undefined;
  const link = createElement('a', [{ type: 'text', value: href }]);
  link.properties = { href };
  return [createElement('p', [link])];
}
