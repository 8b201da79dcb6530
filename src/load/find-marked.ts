import type { FileFields } from './file-fields.ts';
import { describeField } from '../schema/explain.ts';
import { findMarkup } from '../schema/find-markup.ts';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';

/** A link or a tag is known by its beginning. */
const MARKED_MAX = 80;

/** An error for each text of a file that holds HTML or Markdown: which field of what, and what to write. */
export function findMarked({ schema, data, file, lineOf }: FileFields): FileProblem[] {
  return findMarkup(data).map(({ path, kind, marked }) => {
    const { name } = describeField(schema, data, path);
    const short = marked.length > MARKED_MAX ? `${marked.slice(0, MARKED_MAX)}…` : marked;
    return toProblem('field-marks', file, lineOf(path), { name, kind, marked: short });
  });
}
