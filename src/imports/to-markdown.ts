import type { Root } from 'mdast';
import { remark } from 'remark';
import { toParagraphs } from './join-lines.ts';

const writer = remark().freeze();

/**
 * Plain text as Markdown that reads back as the same words: signs that Markdown would take for its
 * own are escaped.
 */
export function toMarkdown(text: string): string {
  const tree: Root = {
    type: 'root',
    children: toParagraphs(text.replace(/^\uFEFF/u, '')).map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    })),
  };
  return writer.stringify(tree);
}
