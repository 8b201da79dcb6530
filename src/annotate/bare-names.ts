import { fold } from './fold.ts';
import type { NamedEntry } from './types.ts';
import { findWords } from './words.ts';

/** Words that belong to names and yet name nobody by themselves («Un» of «Kim Jong Un»). */
const NEVER_BARE = new Set(
  'a al con da das de del di do dos e el en la las le los no o san santa santo si sin su un una y'.split(
    ' ',
  ),
);

const CAPITALIZED = /^\p{Lu}/u;

/**
 * The shorter names by which a text may call a person once it has given a longer one:
 * each word of the longer names («Kim», «Putin») and each ending of several («López Obrador»).
 */
export function toBareNames(person: NamedEntry): string[] {
  const bare = new Set<string>();
  for (const longer of person.names) {
    const folded = fold(longer).text;
    const words = findWords(folded);
    if (words.length < 2) continue;
    for (const [index, { word, start, end }] of words.entries()) {
      if (!CAPITALIZED.test(word) || NEVER_BARE.has(word.toLocaleLowerCase('es'))) continue;
      bare.add(folded.slice(start, end));
      if (index > 0 && index < words.length - 1) bare.add(folded.slice(start).trimEnd());
    }
  }
  return [...bare].filter((name) => !person.names.includes(name));
}
