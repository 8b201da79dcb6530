import type { Element, Parents, Root, Text } from 'hast';
import type { Range } from './range.ts';

/** A text node of the tree and the UTF-16 offset where it starts in the plain text. */
export interface TextNode {
  readonly node: Text;
  readonly parent: Parents;
  readonly start: number;
}

/** What a reader of the rendered body reads, with the way back into the tree. */
export interface PlainText {
  /** Equals the `textContent` of the rendered body. */
  readonly text: string;
  readonly nodes: readonly TextNode[];
  /** The innermost blocks (paragraphs, headings, list items …) in order. */
  readonly blocks: readonly Range[];
  /** Text inside links and code, where no name is linked. */
  readonly opaque: readonly Range[];
}

const BLOCKS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'pre',
  'td',
  'th',
  'dt',
  'dd',
  'blockquote',
]);
const OPAQUE = new Set(['a', 'code', 'pre']);

/** Reads the text of a hast tree; the inverse lookup is `nodes`. */
export function toPlainText(tree: Root): PlainText {
  const nodes: TextNode[] = [];
  const blocks: Range[] = [];
  const opaque: Range[] = [];
  let text = '';
  const visit = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        nodes.push({ node: child, parent, start: text.length });
        text += child.value;
      } else if (child.type === 'element') {
        const start = text.length;
        visit(child);
        const range = { start, end: text.length };
        if (OPAQUE.has(child.tagName)) opaque.push(range);
        if (isInnermostBlock(child)) blocks.push(range);
      }
    }
  };
  visit(tree);
  return { text, nodes, blocks, opaque };
}

/** The line of the Markdown source (1-based) where an offset of the plain text stands. */
export function lineAt(plain: PlainText, offset: number): number | null {
  const found = plain.nodes.findLast((each) => each.start <= offset);
  const line = found?.node.position?.start.line;
  if (found === undefined || line === undefined) return null;
  return line + found.node.value.slice(0, offset - found.start).split('\n').length - 1;
}

function isInnermostBlock(element: Element): boolean {
  return (
    BLOCKS.has(element.tagName) &&
    !element.children.some((child) => child.type === 'element' && BLOCKS.has(child.tagName))
  );
}
