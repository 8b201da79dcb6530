import type { z } from 'astro/zod';
import { describeField } from '../schema/explain.ts';
import { findPlaceholders } from '../schema/placeholder.ts';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';

/**
 * A problem for each text of a file that nobody has written yet: which field of what, and what to write.
 * @param lineOf the line of a field
 * @param list what the file is one of, where that says what to do instead of writing it
 */
export function findUnwritten(
  schema: z.ZodType,
  data: unknown,
  file: string,
  lineOf: (path: readonly (string | number)[]) => number,
  list?: string,
): FileProblem[] {
  return findPlaceholders(data).map((path) => {
    const { name, manual } = describeField(schema, data, path);
    const details = { name, manual, holder: list ?? String(path[0]) };
    return { ...toProblem('unfinished', file, lineOf(path), details), unwritten: name };
  });
}
