import type { Element, Parents, Root, Text } from 'hast';
import { findFirst, type Range } from './range.ts';

/** A link of the article itself: no other link may stand in it. */
export interface LinkPlace {
  readonly element: Element;
  readonly parent: Parents;
}

/** A text node of the tree and the UTF-16 offset where it starts in the plain text. */
export interface TextNode {
  readonly node: Text;
  readonly parent: Parents;
  readonly start: number;
  /** The line of the Markdown where it starts (1-based), or that of the element around it. */
  readonly line: number | null;
  readonly link: LinkPlace | null;
}

/** A paragraph, heading, list item, cell …, without the white space around it. */
export interface Block extends Range {
  /** Its element: `p`, `h2`, `li` …; empty for text that stands in none. */
  readonly tag: string;
  /** Whether it stands in a block quote. */
  readonly isQuoted: boolean;
}

/** What a reader of the rendered body reads, with the way back into the tree. */
export interface PlainText {
  /** Equals the `textContent` of the rendered body. */
  readonly text: string;
  readonly nodes: readonly TextNode[];
  /** Sorted, apart from one another. */
  readonly blocks: readonly Block[];
  /** What is bold and what is in italics. */
  readonly strong: readonly Range[];
  readonly emphasis: readonly Range[];
  /** Text inside code, where nothing is named. */
  readonly opaque: readonly Range[];
  /** Offsets where images stand: what is on either side of one was never written together. */
  readonly images: readonly number[];
  /** Offsets of all line feeds. */
  readonly lineFeeds: readonly number[];
}

const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li pre blockquote table tr td th dl dt dd hr section div figure figcaption'.split(
    ' ',
  ),
);
const OPAQUE = new Set(['code', 'pre']);

/** Where the walk stands: what surrounds the node that it looks at. */
interface Surroundings {
  readonly line: number | null;
  readonly link: LinkPlace | null;
  /** The block, and whether it stands in a block quote. */
  readonly tag: string;
  readonly isQuoted: boolean;
}

/** Reads the text of a hast tree; the inverse lookup is `nodes`. */
export function toPlainText(tree: Root): PlainText {
  const nodes: TextNode[] = [];
  const blocks: Block[] = [];
  const strong: Range[] = [];
  const emphasis: Range[] = [];
  const opaque: Range[] = [];
  const images: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let block = '';
  const endBlock = ({ tag, isQuoted }: Surroundings): void => {
    const start = length - block.trimStart().length;
    const end = length - (block.length - block.trimEnd().length);
    if (start < end) blocks.push({ start, end, tag, isQuoted });
    block = '';
  };
  const visit = (parent: Parents, around: Surroundings): void => {
    for (const child of parent.children) {
      const line = child.position?.start.line ?? around.line;
      if (child.type === 'text') {
        nodes.push({ node: child, parent, start: length, line, link: around.link });
        parts.push(child.value);
        length += child.value.length;
        block += child.value;
      } else if (child.type === 'element') {
        const start = length;
        if (child.tagName === 'img') images.push(start);
        const isBlock = BLOCKS.has(child.tagName);
        const link = child.tagName === 'a' ? { element: child, parent } : around.link;
        const tag = isBlock ? child.tagName : around.tag;
        const inside = { line, link, tag, isQuoted: around.isQuoted || tag === 'blockquote' };
        if (isBlock) endBlock(around);
        visit(child, inside);
        if (isBlock) endBlock(inside);
        if (child.tagName === 'strong') strong.push({ start, end: length });
        if (child.tagName === 'em') emphasis.push({ start, end: length });
        if (OPAQUE.has(child.tagName)) opaque.push({ start, end: length });
      }
    }
  };
  const outside = { line: null, link: null, tag: '', isQuoted: false };
  visit(tree, outside);
  endBlock(outside);
  const text = parts.join('');
  return {
    text,
    nodes,
    blocks,
    strong,
    emphasis,
    opaque,
    images,
    lineFeeds: findLineFeeds(text),
  };
}

/** The line of the Markdown source (1-based) where an offset of the plain text stands. */
export function lineAt({ nodes, lineFeeds }: PlainText, offset: number): number | null {
  const after = findFirst(nodes.length, (index) => (nodes[index]?.start ?? 0) <= offset);
  const found = nodes[after - 1];
  if (!found || found.line === null) return null;
  const countBefore = (end: number): number =>
    findFirst(lineFeeds.length, (index) => (lineFeeds[index] ?? 0) < end);
  return found.line + countBefore(offset) - countBefore(found.start);
}

function findLineFeeds(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) found.push(at);
  return found;
}
