import { leaveOut } from '../share/leave-out.ts';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';

type Path = readonly (string | number)[];

/**
 * Fields of a file that the images for sharing show, and that have letters or signs that they cannot
 * draw: a warning for each.
 */
export function findUndrawn(
  file: string,
  fields: readonly (readonly [path: Path, text: string])[],
  lineOf: (path: Path) => number,
): FileProblem[] {
  return fields.flatMap(([path, text]) => {
    const { leftOut } = leaveOut(text);
    return leftOut.length > 0 ? [toProblem('share-letters', file, lineOf(path), { leftOut })] : [];
  });
}
