import type { EditionPart, LocatedChange } from './types.ts';

/** What an edition has in another way than the one before it; null or nothing for what it or the other lacks. */
interface Difference {
  readonly part: EditionPart;
  readonly about?: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The index of its block; that of the image which leads, -1, counts as the first. */
  readonly at: number;
}

export function toChange({ before, after, at, ...what }: Difference): LocatedChange {
  return { ...what, before: toList(before), after: toList(after), at: Math.max(0, at) };
}

function toList(text: string | null): string[] {
  return text === null || text === '' ? [] : [text];
}
