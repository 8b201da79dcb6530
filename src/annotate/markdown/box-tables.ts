import type { Element, Parents, Root } from 'hast';

const ALIGNMENTS = new Set(['left', 'center', 'right']);

/**
 * Puts each table in a box of its own that scrolls, with the keyboard too, so that a wide one never
 * moves the page; the columns are aligned by classes, for HTML has no other way left.
 */
export function boxTables(tree: Root): void {
  const visit = (parent: Parents): void => {
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'table') parent.children[index] = toBox(child);
      alignCell(child);
      visit(child);
    }
  };
  visit(tree);
}

function toBox(table: Element): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-box'], role: 'group', tabIndex: 0, ariaLabel: 'Tabla' },
    children: [table],
    ...(table.position && { position: table.position }),
  };
}

function alignCell({ tagName, properties }: Element): void {
  if (tagName !== 'td' && tagName !== 'th') return;
  const { align } = properties;
  delete properties['align'];
  if (typeof align === 'string' && ALIGNMENTS.has(align))
    properties['className'] = [`align-${align}`];
}
