import type { Root, RootContent, Text } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import type { Mark } from './mark.ts';
import type { LinkPlace, PlainText, TextNode } from './plain-text.ts';
import type { Range } from './range.ts';
import { type Layer, type Segment, toSegments } from './segments.ts';
import type { Annotation, Annotations } from './types.ts';
import { toNestedLists } from './nesting.ts';
import { renderPieces } from './render-pieces.ts';

/** Elements that hold nothing but other blocks and the line feeds between them. */
const CONTAINERS = new Set([
  'ul',
  'ol',
  'li',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tr',
  'dl',
  'section',
  'div',
  'figure',
]);

/** The links to the cards of a link's own words, which stand after it. */
interface CardLinks {
  readonly link: LinkPlace;
  readonly content: string;
}

/**
 * Wraps every annotation in the tree, text node by text node, segment by segment. The text stays
 * as it is: links to cards are empty elements whose sign comes from CSS. What is wrapped is written
 * as HTML at once: an element for each piece would double the time of the whole pipeline.
 * @param tree is changed in place; `plain` must be the plain text of that same tree
 */
export function rehypeAnnotate(tree: Root, plain: PlainText, annotations: Annotations): Root {
  const segments = toSegments(plain.text.length, toLayers(annotations));
  const after: CardLinks[] = [];
  let at = 0;
  for (const textNode of plain.nodes) {
    const { node, start, link } = textNode;
    const end = start + node.value.length;
    const own: Segment<Mark>[] = [];
    let isAnnotated = false;
    for (let segment = segments[at]; segment && segment.start < end; segment = segments[at]) {
      own.push(segment);
      isAnnotated ||= segment.values.length > 0;
      if (segment.end > end) break;
      at += 1;
    }
    if (!isAnnotated || start === end || isBetweenBlocks(textNode)) continue;
    const { content, cardLinks } = renderPieces(plain.text, { start, end }, own, link !== null);
    becomeRaw(node, content);
    if (link && cardLinks !== '') after.push({ link, content: cardLinks });
  }
  for (const { link, content } of after.reverse()) insertAfter(link, toRaw(content));
  return tree;
}

function toLayers(annotations: Annotations): Layer<Mark>[] {
  const layers: Layer<Mark>[] = [];
  for (const list of toNestedLists(annotations)) {
    let number = 0;
    for (const annotation of list) {
      number += 1;
      const value: Mark = { annotation, number, isStarted: false };
      for (const { start, end } of toRanges(annotation)) layers.push({ start, end, value });
    }
  }
  return layers;
}

function toRanges(annotation: Annotation): readonly Range[] {
  return 'ranges' in annotation ? annotation.ranges : [annotation];
}

/** White space between blocks, where HTML allows no inline element. */
function isBetweenBlocks({ node, parent }: TextNode): boolean {
  const isContainer =
    parent.type === 'root' || (parent.type === 'element' && CONTAINERS.has(parent.tagName));
  return isContainer && node.value.trim() === '';
}

/** The parent keeps it where it is. */
function becomeRaw(node: Text | Raw, value: string): void {
  node.type = 'raw';
  node.value = value;
}

function toRaw(value: string): Raw {
  return { type: 'raw', value };
}

function insertAfter({ element, parent }: LinkPlace, added: Raw): void {
  const children: RootContent[] = parent.children;
  children.splice(children.indexOf(element) + 1, 0, added);
}
