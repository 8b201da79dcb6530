import type { WordMatch } from './word-match.ts';

/** A line of the source while it is read, with what follows it. */
export interface Reading {
  readonly source: string;
  /** Where the line ends. */
  readonly end: number;
  /** Where the stretch ends that is read: tags and addresses may run over the line's end. */
  readonly limit: number;
  readonly match: WordMatch;
}

/** What a sticky pattern finds at an offset; null where it finds nothing. */
export function findSticky(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}
