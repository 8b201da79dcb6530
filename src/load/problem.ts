/** A problem as an editor sees it: with its file, and its line where that is known. */
export interface FileProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** 1-based; null where the position is not known. */
  readonly line: number | null;
  readonly message: string;
}

/** Orders problems as an editor works through them: file by file, from the top. */
export function byFileAndLine(a: FileProblem, b: FileProblem): number {
  return a.file.localeCompare(b.file, 'es') || (a.line ?? 0) - (b.line ?? 0);
}
