import { describeField } from '../schema/explain.ts';
import { findPlaceholders } from '../schema/placeholder.ts';
import type { FileFields } from './file-fields.ts';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';

/**
 * A problem for each text of a file that nobody has written yet: which field of what, and what to write.
 * @param list what the file is one of, where that says what to do instead of writing it
 */
export function findUnwritten(
  { schema, data, file, lineOf }: FileFields,
  list?: string,
): FileProblem[] {
  return findPlaceholders(data).map((path) => {
    const { name, manual } = describeField(schema, data, path);
    const details = { name, manual, holder: list ?? String(path[0]) };
    return { ...toProblem('unfinished', file, lineOf(path), details), unwritten: name };
  });
}
