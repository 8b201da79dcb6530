import type { Root } from 'hast';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import rehypeSanitize from 'rehype-sanitize';

/** A stretch of HTML that the Markdown source contains and the page does not show. */
export interface DroppedHtml {
  readonly html: string;
  /** 1-based line of the Markdown. */
  readonly line: number | null;
}

const parser = remark().freeze();
const transformer = remark().use(remarkRehype).use(rehypeSanitize).freeze();

/** Markdown → mdast (remark) → hast (rehype), sanitized. Raw HTML never passes; it is reported. */
export function toHast(markdown: string): { tree: Root; dropped: DroppedHtml[] } {
  const mdast = parser.parse(markdown);
  const tree = transformer.runSync(mdast) as unknown as Root;
  return { tree, dropped: markdown.includes('<') ? findHtml(mdast) : [] };
}

function findHtml(node: Nodes): DroppedHtml[] {
  if (node.type === 'html') {
    const isComment = node.value.startsWith('<!--');
    return isComment ? [] : [{ html: node.value, line: node.position?.start.line ?? null }];
  }
  return 'children' in node ? node.children.flatMap(findHtml) : [];
}
