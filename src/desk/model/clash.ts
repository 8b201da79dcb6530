/** A passage that two changed in different ways. */
export interface Clash {
  /** Where it stands: names of fields, a claim's id, an item's number from 1; empty for prose. */
  readonly path: readonly string[];
  readonly mine: string;
  /** What both had before. */
  readonly base: string;
  readonly theirs: string;
  /** Whether the one may follow the other: paragraphs may, the values of one field may not. */
  readonly hasBoth: boolean;
}

/** Passages of one file: those that both have, and those that are still to be chosen. */
export type Part = string | Clash;

/** How a clash ends. */
export type Choice = 'mine' | 'theirs' | 'both';

/** One text of two: each clash ends as chosen, those without a choice with what is here. */
export function chooseParts(parts: readonly Part[], choices: readonly Choice[]): string {
  const left = [...choices];
  return parts
    .map((part) => (typeof part === 'string' ? part : choosePart(part, left.shift() ?? 'mine')))
    .join('');
}

/** The whole file in one of the three versions of its clashes. */
export function toVersion(parts: readonly Part[], version: 'mine' | 'base' | 'theirs'): string {
  return parts.map((part) => (typeof part === 'string' ? part : part[version])).join('');
}

function choosePart({ mine, theirs, hasBoth }: Clash, choice: Choice): string {
  // A blank line parts two paragraphs.
  if (choice === 'both' && hasBoth)
    return `${theirs}${theirs.endsWith('\n') ? '\n' : '\n\n'}${mine}`;
  return choice === 'theirs' ? theirs : mine;
}
