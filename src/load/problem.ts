/** A problem as an editor sees it: with its file, and its line where that is known. */
export interface FileProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based; null where the position is not known. */
  readonly line: number | null;
  readonly message: string;
  /** The name that no register has, where that is the problem. */
  readonly name?: string;
  /** The field that waits for its words, where that is the problem, as a sentence names it. */
  readonly unwritten?: string;
}

const DRAFT_LINE = /^draft:[ \t]*true[ \t]*$/mu;

/** Orders problems as an editor works through them: file by file, from the top. */
export function byFileAndLine(a: FileProblem, b: FileProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/** Nothing in a draft keeps the rest from being published. */
export function toDraftProblems(problems: readonly FileProblem[]): FileProblem[] {
  return problems.map((problem) => ({ ...problem, severity: 'warning' }));
}

/** Whether YAML that does not pass its schema says that it is a draft. */
export function isDraftText(yaml: string): boolean {
  return DRAFT_LINE.test(yaml);
}
