import type { Element, Nodes, Parents, RootContent } from 'hast';

/** Elements that stand as blocks of their own: between two of them there is a gap between words. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

export function isElement<Name extends string>(
  node: Nodes | undefined,
  ...names: readonly Name[]
): node is Element & { tagName: Name } {
  return (
    node?.type === 'element' && (names.length === 0 || names.some((name) => name === node.tagName))
  );
}

export function isBlock(node: Nodes): boolean {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

/** All words of a node, with a space where a block begins or ends. */
export function toWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (isElement(node, 'br')) return ' ';
  const words = node.children.map(toWords).join('');
  return isBlock(node) ? ` ${words} ` : words;
}

/** The same words on one line. */
export function toLine(node: Nodes): string {
  return toWords(node).replaceAll(/\s+/gu, ' ').trim();
}

/** All elements below a node that pass a test, in the order of the document. */
export function findAll(node: Nodes, isFound: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const visit = (at: Nodes): void => {
    if (at.type === 'element' && isFound(at)) found.push(at);
    if ('children' in at) for (const child of at.children) visit(child);
  };
  visit(node);
  return found;
}

/** Puts other nodes in the place of some, from the innermost outward; `undefined` leaves one as it is. */
export function replaceEach(
  parent: Parents,
  replace: (node: RootContent, parent: Parents) => readonly RootContent[] | undefined,
): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if ('children' in child) replaceEach(child, replace);
    return [...(replace(child as RootContent, parent) ?? [child as RootContent])];
  }) as typeof parent.children;
}

/** An attribute as text; lists, as classes are, with spaces. */
export function getAttribute({ properties }: Element, name: string): string {
  const value = properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null || value === false ? '' : String(value);
}

export function createElement(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children };
}
