import type { Nodes, Root, RootContent } from 'mdast';
import { type Problem, toProblem } from '../problems.ts';
import type { Range } from '../range.ts';
import { type AnyParent, replaceNodes, toSourceRange, toText } from './nodes.ts';

/** The marks of each kind of node, as the source may write them. */
const MARKS: Readonly<Partial<Record<Nodes['type'], RegExp>>> = {
  emphasis: /^[*_]/u,
  strong: /^(?:\*\*|__)/u,
  delete: /^~~/u,
  inlineCode: /^`+/u,
};
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/u;
/** UTF-16 units of the longest character. */
const CHARACTER_MAX = 2;

/**
 * Puts signs back that Markdown takes for marks inside words: «h*jo de p*ta», «3*4 y 5*6». Marks stand
 * at the edges of words; those of «**in**condicional» emphasize a part of one. Where only one side
 * touches a letter, an emphasis may have been meant, and is told.
 */
export function restoreSigns(tree: Root, source: string): Problem[] {
  const problems: Problem[] = [];
  replaceNodes(tree as AnyParent, (node) => {
    const range = toSourceRange(node);
    const written = MARKS[node.type];
    if (!written || !range) return null;
    const raw = source.slice(range.start, range.end);
    const mark = written.exec(raw)?.[0];
    if (mark === undefined) return null;
    const run = toRun(range, mark, source);
    const isAfterWord = WORD_BEFORE.test(
      source.slice(Math.max(0, run.start - CHARACTER_MAX), run.start),
    );
    const isBeforeWord = WORD_AFTER.test(source.slice(run.end, run.end + CHARACTER_MAX));
    if (!isAfterWord && !isBeforeWord) return null;
    const isPartOfWord = !SPACE.test(raw) && (mark.length > 1 || !isAfterWord);
    if (isAfterWord !== isBeforeWord && isPartOfWord) return null;
    // One that shares its signs on both sides is told with the one around it.
    const isInner = run.start < range.start && range.end < run.end;
    if (isAfterWord !== isBeforeWord && !isInner) {
      const line = node.position?.start.line ?? 1;
      problems.push(toProblem('marks-in-word', { line }, { words: raw }));
    }
    return restore(node, mark, raw);
  });
  return problems;
}

/** «h***s de p***»: an emphasis within another shares its run of signs, and stands where that stands. */
function toRun({ start, end }: Range, mark: string, source: string): Range {
  const run = { start, end };
  while (source[run.start - 1] === mark.charAt(0)) run.start -= 1;
  while (source[run.end] === mark.charAt(0)) run.end += 1;
  return run;
}

function restore(node: RootContent, mark: string, raw: string): RootContent[] {
  const inside = node.type === 'inlineCode' ? [toText(unmark(raw, mark), node)] : [];
  const children = 'children' in node ? (node.children as RootContent[]) : inside;
  return [toText(mark, node), ...children, toText(mark, node)];
}

function unmark(raw: string, mark: string): string {
  return raw.slice(mark.length, -mark.length);
}
