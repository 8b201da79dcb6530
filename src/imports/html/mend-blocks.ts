import type { Element, ElementContent, Root } from 'hast';
import { createElement, findAll, isBlock, isElement, replaceEach } from './nodes.ts';

const GAP = { type: 'text', value: ' ' } as const;
/** Makes of a text's blocks what Markdown can say: its cells hold a line each, its headings begin at two. */
export function mendBlocks(body: Root): void {
  replaceEach(body, (node) => {
    if (isElement(node, 'table')) return mendTable(node);
    // A definition list would become a list of lists.
    if (isElement(node, 'dl')) return node.children.map((each) => toTermParagraph(each));
    if (isElement(node, 'h1')) return [{ ...node, tagName: 'h2' }];
    return undefined;
  });
}

/** A table that only arranges what stands in it is not one. */
function mendTable(table: Element): ElementContent[] {
  const rows = findAll(table, (each) => isElement(each, 'tr'));
  const isLayout =
    findAll(table, (each) => each !== table && isElement(each, 'table')).length > 0 ||
    rows.every((row) => row.children.filter((each) => isElement(each, 'td', 'th')).length < 2);
  if (isLayout)
    return findAll(table, (each) => isElement(each, 'td', 'th', 'caption')).map((cell) =>
      createElement('div', cell.children),
    );
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
