/** Words of a source that a page lacks, or shows otherwise. */
export interface LostWords {
  /** UTF-16 offset in the source. */
  readonly at: number;
  readonly words: string;
  /** What the page has in their place, or joins; empty where it has nothing. */
  shown: string;
  readonly isJoined: boolean;
}

/** Follows the words of a source through those of a page. */
export interface WordMatch {
  /** White space of the source: what follows is another word. */
  readonly space: () => void;
  /** Words that the page must have next. */
  readonly require: (words: string, at: number) => void;
  /** Signs that may be Markdown's own. */
  readonly allow: (sign: string) => void;
  /** Whether the page has something next. */
  readonly hasNext: (words: string) => boolean;
  /** What is lost, when the source is at its end. */
  readonly finish: () => readonly LostWords[];
}

/** How far ahead, in UTF-16 units, the page is searched for words that do not come next. */
const REACH = 4000;
/** Shorter words stand anywhere by chance. */
const SURE = 5;

/** @param page with one space between words and none at its ends */
export function createWordMatch(page: string): WordMatch {
  const lost: { at: number; words: string; shown: string; isJoined: boolean; end: number }[] = [];
  let at = 0;
  let isAfterSpace = false;
  /** Where the page stood before the signs that were allowed last: they may be words after all. */
  let beforeSigns = 0;

  const toWordStart = (from: number): number => (page[from] === ' ' ? from + 1 : from);

  /** Where the page has some words next, if it does. */
  const findNext = (words: string): number | null => {
    const start = toWordStart(at);
    if (page.startsWith(words, start)) return start;
    // Mostly no signs were allowed, and then the page stood at the same place.
    if (beforeSigns === at) return null;
    const before = toWordStart(beforeSigns);
    return page.startsWith(words, before) ? before : null;
  };

  function lose(words: string, from: number): void {
    const last = lost.at(-1);
    if (last && !last.isJoined && last.end === at)
      last.words += `${isAfterSpace ? ' ' : ''}${words}`;
    else lost.push({ at: from, words, shown: '', isJoined: false, end: at });
  }

  /** Words that stand further on in the page: what is before them is not in the source. */
  function findAhead(words: string): boolean {
    if (words.length < SURE) return false;
    const found = page.indexOf(words, at);
    if (found === -1 || found - at > REACH) return false;
    const shown = page.slice(at, found).trim();
    const last = lost.at(-1);
    if (last && last.end === at) last.shown = shown;
    else lost.push({ at: -1, words: '', shown, isJoined: false, end: found });
    at = found;
    return true;
  }

  return {
    space() {
      isAfterSpace = true;
    },
    require(words, from) {
      const next = findNext(words);
      const isJoined =
        isAfterSpace && next === at && at > 0 && beforeSigns === at && page[at - 1] !== ' ';
      if (isJoined)
        lost.push({ at: from, words, shown: toWordAround(page, at), isJoined: true, end: at });
      if (next !== null) at = next + words.length;
      else if (findAhead(words)) at += words.length;
      else lose(words, from);
      beforeSigns = at;
      isAfterSpace = false;
    },
    allow(sign) {
      const start = at + (page[at] === ' ' && isAfterSpace ? 1 : 0);
      if (!page.startsWith(sign, start)) return;
      at = start + sign.length;
      isAfterSpace = false;
    },
    hasNext: (words) => findNext(words) !== null,
    finish() {
      const rest = page.slice(at).trim();
      if (rest !== '') lost.push({ at: -1, words: '', shown: rest, isJoined: false, end: at });
      return lost;
    },
  };
}

function toWordAround(page: string, at: number): string {
  const end = page.indexOf(' ', at);
  return page.slice(page.lastIndexOf(' ', at) + 1, end === -1 ? page.length : end);
}
