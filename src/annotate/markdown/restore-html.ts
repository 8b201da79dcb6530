import type {
  Element as HastElement,
  Parents as HastParents,
  Root as HastRoot,
  RootContent as HastRootContent,
  Text as HastText,
} from 'hast';
import type { Break, Html, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { rehype } from 'rehype';
import { memoize } from '../../html/memoize.ts';
import { lineAt, toPlainText } from '../plain-text.ts';
import { type Problem, toProblem } from '../problems.ts';
import { isHtmlTag, isLineTag, UNREAD_ELEMENTS } from '../../schema/html-tags.ts';
import { type AnyParent, replaceNodes, toText } from './nodes.ts';
import { toOneSpace } from './page-words.ts';

/** One that nothing closes runs to the end. */
const COMMENTS = /<!--[\s\S]*?(?:-->|$)/gu;
const COMMENT_END = '-->';
const WORD = /[\p{L}\p{N}]/u;
/** `<?xml …?>`, `<!DOCTYPE …>`, `<![CDATA[…]]>` */
const INSTRUCTION = /^<(?:\?|!(?!--))/u;
/** `<p …>`, `</p>` */
const TAG = /^<\/?[a-z][^>]*>$/iu;

/** A drawing or a formula: what is in it is for machines. */
const DRAWINGS: ReadonlySet<string> = new Set(['svg', 'math']);
/** Hardly any HTML has one, and then it need not be read for them. */
const DRAWING = /<(?:svg|math)/iu;

/** «10<sup>6</sup>», «<s>500</s>300»: without the tag two figures would be read as one. */
const BETWEEN_FIGURES = /\d<\/?(?:sup|sub|s|del|strike|ins)\b[^<>]*>[+−-]?\d/iu;
/** UTF-16 units around a tag that are shown with it. */
const AROUND = 12;

const fragments = rehype().data('settings', { fragment: true }).freeze();

/**
 * Raw HTML leaves its words: the tags go, with a warning; what only looks like a tag stays. A block of
 * HTML becomes paragraphs, `<br>` a line break. Comments are the editor's own, and told where they
 * hold words; one that never ends would swallow the article.
 */
export function restoreHtml(tree: Root, source: string): Problem[] {
  const problems: Problem[] = [];
  // Once for each parent: thousands of tags may stand in one paragraph.
  const findWords = memoize(findWordsAmong);
  replaceNodes(tree as AnyParent, (node, parent, index) => {
    if (node.type !== 'html') return null;
    const isInline = parent.type !== 'root' && isPhrasing(parent);
    if (isInline && TAG.test(node.value) && !isHtmlTag(node.value))
      return [toText(node.value, node)];
    const figures = explainFigures(node, source);
    problems.push(...(figures ? [figures] : explainHtml(node)), ...explainDrawn(node));
    if (!isInline) return toParagraphs(node);
    const { first, last } = findWords(parent);
    return first < index && index < last && isLineTag(node.value) ? [toBreak(node)] : [];
  });
  return problems;
}

/** Which of the children of a parent are the first and the last that are no tags. */
function findWordsAmong({ children }: AnyParent): { first: number; last: number } {
  const isWords = ({ type }: RootContent): boolean => type !== 'html';
  const first = children.findIndex(isWords);
  return { first: first === -1 ? children.length : first, last: children.findLastIndex(isWords) };
}

/** Whether a parent holds words and not blocks. */
function isPhrasing({ type }: AnyParent): boolean {
  return !['blockquote', 'listItem', 'footnoteDefinition', 'list'].includes(type);
}

function explainFigures({ position }: Html, source: string): Problem | null {
  const { line = 1, offset = 0 } = position?.start ?? {};
  const end = position?.end.offset ?? offset;
  const found = BETWEEN_FIGURES.exec(source.slice(Math.max(0, offset - 1), end + 2));
  if (!found) return null;
  const at = Math.max(0, offset - 1) + found.index;
  const words = source.slice(Math.max(0, at - AROUND), at + found[0].length + AROUND).trim();
  return toProblem('html-figures', { line }, { words });
}

/** What a piece of HTML loses: its tags, and the words of each comment in it. */
function explainHtml({ value, position }: Html): Problem[] {
  const place = position ? { line: position.start.line } : null;
  const problems: Problem[] = [];
  if (value.replaceAll(COMMENTS, '').trim() !== '')
    problems.push(toProblem('html-dropped', place, { html: value }));
  let line = place?.line ?? 0;
  let at = 0;
  for (const { 0: html, index } of value.matchAll(COMMENTS)) {
    line += value.slice(at, index).split('\n').length - 1;
    at = index;
    const here = place && { line };
    if (!html.endsWith(COMMENT_END)) problems.push(toProblem('comment-open', here, { html }));
    else if (WORD.test(html)) problems.push(toProblem('comment-dropped', here, { html }));
  }
  return problems;
}

/** The words in a drawing or a formula, which no reader would see. */
function explainDrawn({ value, position }: Html): Problem[] {
  if (!DRAWING.test(value)) return [];
  const place = position ? { line: position.start.line } : null;
  return findDrawings(fragments.parse(value)).flatMap((drawing) => {
    const words = toOneSpace(toWordsWithin(drawing));
    return WORD.test(words)
      ? [toProblem('html-unread', place, { tag: drawing.tagName, words })]
      : [];
  });
}

function findDrawings({ children }: HastParents): HastElement[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return DRAWINGS.has(child.tagName) ? [child] : findDrawings(child);
  });
}

function toWordsWithin({ children }: HastParents): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' ? toWordsWithin(child) : '';
    })
    .join(' ');
}

function toParagraphs(node: Html): Paragraph[] {
  if (INSTRUCTION.test(node.value)) return [];
  const tree = fragments.parse(node.value) as HastRoot;
  simplify(tree);
  const plain = toPlainText(tree);
  const before = (node.position?.start.line ?? 1) - 1;
  return plain.blocks.flatMap((block): Paragraph[] => {
    const line = before + (lineAt(plain, block.start) ?? 1);
    const position = { start: { line, column: 1 }, end: { line, column: 1 } };
    const lines = plain.text
      .slice(block.start, block.end)
      .split(LINE_BREAK)
      .map((words) => words.replaceAll(/\s+/gu, ' ').trim())
      .filter((words) => words !== '');
    const children = lines.flatMap((value, index): PhrasingContent[] => [
      ...(index > 0 ? [toBreak(node)] : []),
      { type: 'text', value, position },
    ]);
    return lines.length > 0 ? [{ type: 'paragraph', children, position }] : [];
  });
}

/** Stands for `<br>` while the words are read: no text has a private character of its own there. */
const LINE_BREAK = '\uE000';

/** Takes out what nobody reads, and leaves a sign where a line ends. */
function simplify(parent: HastParents): void {
  const children: HastRootContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'comment') continue;
    if (child.type !== 'element') children.push(child);
    else if (!UNREAD_ELEMENTS.has(child.tagName)) {
      // The words of a template stand apart from its children.
      if (child.content) child.children.push(...(child.content.children as typeof child.children));
      simplify(child);
      const isLine = isLineTag(`<${child.tagName}>`);
      children.push(child, ...(isLine ? [toLineEnd(child)] : []));
    }
  }
  parent.children = children as typeof parent.children;
}

/** «<summary>uno</summary>dos»: what has a line of its own, a block of ours or none, ends it. */
function toLineEnd({ position }: HastElement): HastText {
  return { type: 'text', value: LINE_BREAK, ...(position && { position }) };
}

function toBreak(node: Html): Break {
  return { type: 'break', ...(node.position && { position: node.position }) };
}
