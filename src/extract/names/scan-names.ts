import type { NameType } from '../tagger/labels.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

/**
 * The names of one type that begin at a token and end where `findEnd` says, from left to right and
 * apart from one another.
 * @param findEnd the index after the last token of what begins at a token, or null
 */
export function scanNames(
  sentences: readonly Sentence[],
  type: NameType,
  findEnd: (tokens: Sentence, from: number) => number | null,
): LocatedName[] {
  return sentences.flatMap((tokens, sentence) => {
    const found: LocatedName[] = [];
    for (let from = 0; from < tokens.length; from += 1) {
      const to = findEnd(tokens, from);
      if (to === null) continue;
      found.push(toFoundName(sentences, sentence, { type, from, to }));
      from = to - 1;
    }
    return found;
  });
}
