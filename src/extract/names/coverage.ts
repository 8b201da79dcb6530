import type { LocatedName, Sentence } from './types.ts';

/** For each sentence, 1 at every token that a name already takes. */
export function coverage(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): Uint8Array[] {
  const covered = sentences.map((tokens) => new Uint8Array(tokens.length));
  for (const { sentence, from, to } of names) covered[sentence]!.fill(1, from, to);
  return covered;
}
