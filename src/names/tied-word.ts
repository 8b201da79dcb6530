import { ARTICLE } from './small-words.ts';
import { findWordAfter, type Neighbour, toWordAt } from './text-around.ts';

/** «de l'Infant» */
const ELIDED = /^[ld]$/u;

/** The word that a small word ties to a name, and whether an article stands between them. */
export function findTied(text: string, tie: Neighbour): readonly [Neighbour | null, boolean] {
  const tied = findWordAfter(text, tie.end);
  if (tied && ELIDED.test(tied.text) && text[tied.end] === "'")
    return [toWordAt(text, tied.end + 1), true];
  if (!tied || !ARTICLE.test(tied.text)) return [tied, tie.lower === 'del'];
  return [findWordAfter(text, tied.end), true];
}
