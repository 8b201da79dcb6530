import { type Problem, toProblem } from '../problems.ts';
import type { OwnField } from './own-fields.ts';

/** Emphasis, links and code of Markdown, where an article would show them as such. */
const MARKED = [
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])[^*]*[^\s*]\1(?![\p{L}\p{N}*])/u,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])[^_]*[^\s_]\1(?![\p{L}\p{N}_])/u,
  /~~(?=\S)[^~]+~~/u,
  /(?<![\p{L}\p{N}`])`[^`]+`(?![\p{L}\p{N}`])/u,
  /!?\[[^\]]*\]\([^)\s]*\)/u,
];
const MAY_BE_MARKED = /[*_~`[]/u;

/** Our own texts go to feeds, images and search engines as they are: they take plain words. */
export function findFieldMarks({ field, what, text }: OwnField): Problem[] {
  if (!MAY_BE_MARKED.test(text)) return [];
  const marked = MARKED.map((pattern) => pattern.exec(text)?.[0]).find(
    (each) => each !== undefined,
  );
  return marked === undefined ? [] : [toProblem('field-marks', { field }, { what, marked })];
}
