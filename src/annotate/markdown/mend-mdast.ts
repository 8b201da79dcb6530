import type { ListItem, Root } from 'mdast';
import { findMisread, type Misread } from './find-misread.ts';
import { type AnyParent, replaceNodes, toParagraph, toText } from './nodes.ts';
import { placeFootnotes } from './place-footnotes.ts';
import { restoreHtml } from './restore-html.ts';
import { restoreNumbers } from './restore-numbers.ts';
import { restoreSigns } from './restore-signs.ts';

/**
 * Mends a tree that was read from Markdown, in place, so that every word of the source has its place in it:
 * signs, numbers and HTML that Markdown takes for its own marks become the words that they are.
 * @returns what was found, with the ranges of the source that hold no words of the text or are told
 */
export function mendMdast(tree: Root, source: string): Omit<Misread, 'types'> {
  const { problems: misread, told, types } = findMisread(tree, source);
  // Each step walks through the whole tree, and in most texts there is nothing for it.
  const problems = [
    ...misread,
    ...(types.has('html') ? restoreHtml(tree, source) : []),
    ...restoreSigns(tree, source),
    ...(types.has('list') || types.has('blockquote') ? restoreNumbers(tree, source) : []),
  ];
  if (types.has('listItem')) restoreBoxes(tree);
  if (types.has('footnoteDefinition')) placeFootnotes(tree);
  return { problems, told };
}

/** «[x]» and «[ ]»: an article is no form to fill in. */
function restoreBoxes(tree: Root): void {
  replaceNodes(tree as AnyParent, (node) => {
    if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return null;
    const box = node.checked ? '[x]' : '[ ]';
    const [first, ...others] = node.children;
    const item: ListItem = { ...node, checked: null };
    if (first?.type !== 'paragraph')
      return [{ ...item, children: [toParagraph([toText(box, node)], node), ...node.children] }];
    const children = [toText(`${box} `, first), ...first.children];
    return [{ ...item, children: [{ ...first, children }, ...others] }];
  });
}
