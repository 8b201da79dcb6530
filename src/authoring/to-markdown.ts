import type { Root } from 'mdast';
import { remark } from 'remark';

const writer = remark().freeze();

/**
 * Plain text as Markdown that reads back as the same words: signs that Markdown would take for its
 * own are escaped. Blank lines part paragraphs; a text without any has a paragraph in each line.
 */
export function toMarkdown(text: string): string {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|[\n\r\u2028\u2029]/u);
  const hasBlankLines = lines.some(
    (line, index) => index > 0 && index < lines.length - 1 && line.trim() === '',
  );
  const paragraphs = hasBlankLines ? joinLines(lines) : lines.map((line) => line.trim());
  const tree: Root = {
    type: 'root',
    children: paragraphs
      .filter((paragraph) => paragraph !== '')
      .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
  return writer.stringify(tree);
}

/** Lines between blank lines are one paragraph: mail and old editors break them anywhere. */
function joinLines(lines: readonly string[]): string[] {
  const paragraphs: string[] = [''];
  for (const line of lines) {
    const last = paragraphs.length - 1;
    if (line.trim() === '') paragraphs.push('');
    else paragraphs[last] = `${paragraphs[last]} ${line.trim()}`.trim();
  }
  return paragraphs;
}
