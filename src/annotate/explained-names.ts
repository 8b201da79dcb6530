import type { EntryRef } from '../schema/ids.ts';
import { findWordsOf, type SearchedText } from './find-quote.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameInText } from './name-in-text.ts';

/** A short name that the text itself explains: «Comisión Interamericana … (CIDH)». */
export interface ExplainedName {
  readonly name: string;
  readonly ref: EntryRef;
  /** Everywhere in the text. */
  readonly places: readonly NameInText[];
}

/** « (CIDH)», « (CIDH, por sus siglas en inglés)», the short name apart. */
const EXPLANATION = / \("?(\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*)"?(\)|, por su)/uy;
const INITIAL = /\p{Lu}/gu;

/** The short names in brackets after the whole name whose initials they are, those that no register has. */
export function findExplainedNames(
  searched: SearchedText,
  named: readonly NameInText[],
  { entries }: Lexicon,
): ExplainedName[] {
  if (!searched.text.includes('(')) return [];
  const found = new Map<string, ExplainedName>();
  for (const whole of named) {
    const [ref] = whole.refs;
    EXPLANATION.lastIndex = whole.end;
    const [, name = '', close] = EXPLANATION.exec(searched.text) ?? [];
    if (!ref || whole.refs.length > 1 || name === '' || found.has(name)) continue;
    if (entries.get(ref)?.names.includes(name)) continue;
    if (close === ')' && !isShortFor(name, whole.name) && !isShuffled(name, whole.name)) continue;
    const places = findWordsOf(searched, name).map(
      ({ start, end }): NameInText => ({
        ...whole,
        start,
        end,
        name,
        isShouted: false,
      }),
    );
    found.set(name, { name, ref, places });
  }
  return [...found.values()];
}

/** Whether the capitals of a short name are initials of the long one, in its order: «CIDH», «AMLO». */
function isShortFor(short: string, long: string): boolean {
  const initials = long.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const [letter] of short.matchAll(INITIAL)) {
    const next = initials.indexOf(letter, at);
    // «EEUU», «CCOO»: a doubled letter is one plural word.
    if (next === -1 && initials[at - 1] !== letter) return false;
    if (next !== -1) at = next + 1;
  }
  return at > 1;
}

/** «MIT» of the Instituto Tecnológico de Massachusetts: initials in the order of another language. */
function isShuffled(short: string, long: string): boolean {
  const initials = long.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return initials.length > 2 && initials.sort().join('') === [...short].sort().join('');
}
