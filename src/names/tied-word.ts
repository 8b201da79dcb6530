import { ARTICLE } from './small-words.ts';
import { findWordAfter, type Neighbour, toWordAt } from './text-around.ts';

/** «de l'Infant» */
const ELIDED = /^[ld]$/u;

/** A word that a small word ties to a name. */
export interface TiedWord extends Neighbour {
  /** Whether an article stands between them. */
  readonly hasArticle: boolean;
}

/** The word that a small word ties to a name; null where it ties none. */
export function findTied(text: string, tie: Neighbour): TiedWord | null {
  const tied = findWordAfter(text, tie.end);
  if (!tied) return null;
  if (ELIDED.test(tied.text) && text[tied.end] === "'")
    return toTied(toWordAt(text, tied.end + 1), true);
  return ARTICLE.test(tied.text)
    ? toTied(findWordAfter(text, tied.end), true)
    : toTied(tied, tie.lower === 'del');
}

function toTied(word: Neighbour | null, hasArticle: boolean): TiedWord | null {
  return word && { ...word, hasArticle };
}
