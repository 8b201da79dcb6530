import type {
  FootnoteDefinition,
  FootnoteReference,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { toFootnoteCallId, toFootnoteId } from '../../schema/anchors.ts';
import { type AnyParent, isParent, replaceNodes } from './nodes.ts';

const NUMBER = /^[1-9]\d{0,2}$/u;

/** A note of the author that the text calls. */
interface Footnote {
  readonly definition: FootnoteDefinition;
  /** What is shown: the source's own number, or one by the order of the calls. */
  number: number;
  calls: number;
}

/**
 * The author's own notes: each call becomes a link without words, whose number comes from CSS, and the
 * notes that are called stand after the text, with a link back. Notes that number themselves keep
 * their numbers.
 */
export function placeFootnotes(tree: Root): void {
  const defined = new Map<string, Footnote>();
  replaceNodes(tree as AnyParent, (node) => {
    if (node.type !== 'footnoteDefinition') return null;
    if (!defined.has(node.identifier))
      defined.set(node.identifier, { definition: node, number: 0, calls: 0 });
    return [];
  });
  if (defined.size === 0) return;
  const called = orderByCall(tree, defined);
  if (called.length === 0) return;
  const keepsNumbers = called.every(({ definition }) => NUMBER.test(definition.identifier));
  for (const [index, footnote] of called.entries())
    footnote.number = keepsNumbers ? Number(footnote.definition.identifier) : index + 1;
  if (keepsNumbers) called.sort((a, b) => a.number - b.number);
  const toCall = (node: RootContent): RootContent[] | null => {
    const footnote = node.type === 'footnoteReference' ? defined.get(node.identifier) : undefined;
    if (!footnote || node.type !== 'footnoteReference') return null;
    footnote.calls += 1;
    return [renderCall(node, footnote)];
  };
  replaceNodes(tree as AnyParent, toCall);
  for (const { definition } of called) replaceNodes(definition as AnyParent, toCall);
  tree.children.push(renderSection(called));
}

/** The notes in the order of their first calls; those that only other notes call come after. */
function orderByCall(tree: Root, defined: ReadonlyMap<string, Footnote>): Footnote[] {
  const found = new Set<Footnote>();
  const visit = (parent: AnyParent): void => {
    for (const child of parent.children) {
      const footnote = child.type === 'footnoteReference' && defined.get(child.identifier);
      if (footnote) found.add(footnote);
      if (isParent(child)) visit(child);
    }
  };
  visit(tree as AnyParent);
  for (const { definition } of found) visit(definition as AnyParent);
  return [...found];
}

function renderCall(node: FootnoteReference, { number, calls }: Footnote): RootContent {
  return toEmptyLink(node, {
    className: ['footnote-ref'],
    id: toFootnoteCallId(number, calls),
    href: `#${toFootnoteId(number)}`,
    dataN: String(number),
    ariaLabel: `Nota del autor ${number}`,
  });
}

function renderSection(called: readonly Footnote[]): RootContent {
  const items = called.map(({ definition, number }): ListItem => {
    const back = toEmptyLink(definition, {
      className: ['footnote-back'],
      href: `#${toFootnoteCallId(number, 1)}`,
      ariaLabel: `Volver a la llamada ${number}`,
    });
    return {
      type: 'listItem',
      spread: true,
      children: addToEnd(definition.children, back),
      data: { hProperties: { id: toFootnoteId(number), value: String(number) } },
      ...(definition.position && { position: definition.position }),
    };
  });
  const list: RootContent = { type: 'list', ordered: true, spread: true, children: items };
  return {
    type: 'blockquote',
    children: [list],
    data: {
      hName: 'section',
      hProperties: { className: ['footnotes'], ariaLabel: 'Notas del autor' },
    },
  };
}

function addToEnd(
  children: FootnoteDefinition['children'],
  link: RootContent,
): FootnoteDefinition['children'] {
  const last = children.at(-1);
  const phrasing = link as PhrasingContent;
  if (last?.type !== 'paragraph') return [...children, { type: 'paragraph', children: [phrasing] }];
  const closed: Paragraph = { ...last, children: [...last.children, phrasing] };
  return [...children.slice(0, -1), closed];
}

/** A link whose sign comes from CSS, so that the text of the page stays the article's. */
function toEmptyLink(
  node: FootnoteDefinition | FootnoteReference,
  properties: Record<string, string | string[]>,
): RootContent {
  return {
    type: 'emphasis',
    children: [],
    data: { hName: 'a', hProperties: properties },
    ...(node.position && { position: node.position }),
  };
}
