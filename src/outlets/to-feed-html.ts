import type { Element, ElementContent, Root, RootContent } from 'hast';
import { rehype } from 'rehype';

const processor = rehype().data('settings', { fragment: true }).freeze();

/** Attributes that mean something outside the page; all others belong to its annotations. */
const KEPT = [
  'href',
  'src',
  'alt',
  'title',
  'lang',
  'dateTime',
  'cite',
  'start',
  'colSpan',
  'rowSpan',
];
const ADDRESSES = ['href', 'src', 'cite'] as const;

/**
 * The body of an article as readers of feeds get it: no marks, no ids, no links into the page, and
 * every address absolute. The words stay as they are.
 * @param html the annotated body
 */
export function toFeedHtml(html: string, articleUrl: string): string {
  const tree = processor.parse(html);
  tree.children = tree.children.flatMap((child) => toPlain(child, articleUrl));
  return processor.stringify(tree as Root);
}

function toPlain<Node extends RootContent | ElementContent>(
  node: Node,
  articleUrl: string,
): (Node | ElementContent)[] {
  if (node.type !== 'element') return [node];
  const children = node.children.flatMap((child) => toPlain(child, articleUrl));
  if (isAnnotation(node)) return children;
  return [{ ...node, children, properties: toPlainProperties(node, articleUrl) }];
}

function isAnnotation({ tagName, properties }: Element): boolean {
  const isFragment = tagName === 'a' && String(properties['href'] ?? '').startsWith('#');
  return tagName === 'mark' || tagName === 'span' || isFragment;
}

function toPlainProperties({ properties }: Element, articleUrl: string): Element['properties'] {
  const kept = Object.entries(properties).filter(([name]) => KEPT.includes(name));
  const addresses = ADDRESSES.filter((name) => name in properties).map((name) => [
    name,
    new URL(String(properties[name]), articleUrl).href,
  ]);
  return Object.fromEntries([...kept, ...addresses]);
}
