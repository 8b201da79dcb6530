import type { ArticleMeta } from '../../schema/article.ts';
import { foldWords } from '../find-quote.ts';
import { type Problem, toProblem } from '../problems.ts';

type Added = ArticleMeta['added'];

/** Says of folded words of ours whether the editor added them on purpose, alone or among others. */
export function createAddedTest(added: Added): (words: string) => boolean {
  const known = added.map(({ words }) => pad(words));
  return (words) => {
    const sought = pad(words);
    return known.some((each) => each.includes(sought));
  };
}

/** What of all that the editor added on purpose stands in some texts of ours. */
export function findAddedIn(added: Added, texts: readonly string[]): Added {
  if (added.length === 0) return added;
  const padded = texts.map(pad);
  return added.filter(({ words }) => padded.some((text) => text.includes(pad(words))));
}

/** What is said to be added and stands in none of our texts: a slip, or a remnant. */
export function findNeedlessAdded(added: Added, texts: string): Problem[] {
  if (added.length === 0) return [];
  const all = pad(texts);
  return added.flatMap(({ words }, index) => {
    if (all.includes(pad(words))) return [];
    return [toProblem('added-needless', { field: ['added', index] }, { words })];
  });
}

/** Words without their signs, so that only whole words are found. */
function pad(words: string): string {
  return ` ${foldWords(words)
    .replaceAll(/[^\p{L}\p{M}\p{N}.,:%-]+|[.,:-](?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[.,:-]/gu, ' ')
    .trim()} `.replaceAll(/ +/gu, ' ');
}
