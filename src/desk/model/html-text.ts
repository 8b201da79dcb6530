import type { Nodes } from 'hast';
import { rehype } from 'rehype';

const parser = rehype().data('settings', { fragment: true }).freeze();
const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li pre blockquote table tr div section article header footer main figure figcaption'.split(
    ' ',
  ),
);
const UNREAD = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'nav',
  'button',
]);

/** The paragraphs of a page that was pasted or dropped, parted by blank lines. */
export function toPlainText(html: string): string {
  const paragraphs: string[] = [''];
  const visit = (node: Nodes): void => {
    if (node.type === 'text') paragraphs[paragraphs.length - 1] += node.value;
    if (node.type !== 'element' && node.type !== 'root') return;
    const name = node.type === 'element' ? node.tagName : '';
    if (UNREAD.has(name)) return;
    if (BLOCKS.has(name)) paragraphs.push('');
    if (name === 'br') paragraphs[paragraphs.length - 1] += ' ';
    for (const child of node.children) visit(child);
    if (BLOCKS.has(name)) paragraphs.push('');
  };
  visit(parser.parse(html));
  return paragraphs
    .map((paragraph) => paragraph.replaceAll(/\s+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}
