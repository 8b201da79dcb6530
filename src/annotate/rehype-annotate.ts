import type { ElementContent, Root, RootContent, Text } from 'hast';
import type { PlainText, TextNode } from './plain-text.ts';
import { isEmpty } from './range.ts';
import { type Layer, type Segment, toSegments } from './segments.ts';
import type { Annotation, Annotations } from './types.ts';
import { toPieceWriter } from './write-pieces.ts';

/** Elements that hold nothing but other blocks and the line feeds between them. */
const CONTAINERS = new Set(['ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'dl']);

/**
 * Wraps every annotation in the tree, text node by text node, segment by segment. The text stays
 * as it is: links to cards are empty elements whose sign comes from CSS.
 * @param tree is changed in place; `plain` must be the plain text of that same tree
 */
export function rehypeAnnotate(tree: Root, plain: PlainText, annotations: Annotations): Root {
  const segments = toSegments(plain.text.length, toLayers(annotations));
  const write = toPieceWriter(annotations);
  const written = new Map<Text, ElementContent[]>();
  let at = 0;
  for (const textNode of plain.nodes) {
    const end = textNode.start + textNode.node.value.length;
    const pieces: Segment<Annotation>[] = [];
    for (let segment = segments[at]; segment && segment.start < end; segment = segments[at]) {
      const piece = {
        start: Math.max(segment.start, textNode.start),
        end: Math.min(segment.end, end),
        values: segment.values,
      };
      if (!isEmpty(piece)) pieces.push(piece);
      if (segment.end > end) break;
      at += 1;
    }
    if (pieces.some((piece) => piece.values.length > 0) && !isBetweenBlocks(textNode)) {
      written.set(textNode.node, write(plain.text, pieces));
    }
  }
  replaceTexts(plain.nodes, written);
  return tree;
}

function toLayers({ claims, notes, dates, mentions }: Annotations): Layer<Annotation>[] {
  return [
    ...[...claims, ...notes].flatMap((value) =>
      value.ranges.map(({ start, end }) => ({ start, end, value })),
    ),
    ...[...dates, ...mentions].map((value) => ({ start: value.start, end: value.end, value })),
  ];
}

/** White space between blocks, where HTML allows no inline element. */
function isBetweenBlocks({ node, parent }: TextNode): boolean {
  return (
    node.value.trim() === '' &&
    (parent.type === 'root' || (parent.type === 'element' && CONTAINERS.has(parent.tagName)))
  );
}

function replaceTexts(
  nodes: readonly TextNode[],
  written: ReadonlyMap<Text, ElementContent[]>,
): void {
  for (const parent of new Set(nodes.map((each) => each.parent))) {
    const children: RootContent[] = parent.children;
    parent.children = children.flatMap((child): RootContent[] =>
      child.type === 'text' ? (written.get(child) ?? [child]) : [child],
    ) as typeof parent.children;
  }
}
