import type { Element, Parents, Root } from 'hast';
import type { DeskBlock } from '../model/view.ts';

const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li pre blockquote table tr td th dl dt dd hr figure figcaption'.split(
    ' ',
  ),
);
const INLINES = new Set(['em', 'strong', 'code', 'a', 'del']);

/**
 * The blocks of a text with their marks of emphasis, in the offsets of its plain text.
 * @param tree the one that the plain text was read from
 */
export function toTextBlocks(tree: Root, markdown: string): DeskBlock[] {
  const blocks: DeskBlock[] = [];
  let offset = 0;
  let words = '';
  let start = 0;
  let inlines: DeskBlock['inlines'][number][] = [];
  const end = (element: Element | null): void => {
    const first = start + (words.length - words.trimStart().length);
    const last = start + words.trimEnd().length;
    if (first < last) {
      const { start: from, end: to } = element?.position ?? {};
      const source =
        from?.offset === undefined || to?.offset === undefined
          ? null
          : { start: from.offset, end: to.offset };
      blocks.push({
        tag: element?.tagName ?? 'p',
        start: first,
        end: last,
        source,
        markdown: source ? markdown.slice(source.start, source.end) : '',
        inlines,
      });
    }
    words = '';
    start = offset;
    inlines = [];
  };
  const visit = (parent: Parents, block: Element | null): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        words += child.value;
        offset += child.value.length;
      } else if (child.type === 'element') {
        const isBlock = BLOCKS.has(child.tagName);
        if (isBlock) end(block);
        const from = offset;
        visit(child, isBlock ? child : block);
        if (isBlock) end(child);
        else if (INLINES.has(child.tagName))
          inlines.push({ start: from, end: offset, tag: child.tagName });
      }
    }
  };
  visit(tree, null);
  end(null);
  return blocks;
}
