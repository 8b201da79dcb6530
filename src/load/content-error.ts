import type { FileProblem } from './problem.ts';
import { formatProblems } from './format-problems.ts';

/** Content that must not be published; the message is the whole report for the editor. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}
