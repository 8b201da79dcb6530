import { toTellingWords } from '../../exports/search/common-words.ts';
import { toPlain, toSearchWords } from '../../exports/search/search-words.ts';
import type { Query } from './query.ts';
import { toFit, toLeastFit } from './word-fit.ts';

/** A word in a text that was asked; UTF-16 units of the text, `end` excluded. */
export interface AskedWord {
  readonly start: number;
  readonly end: number;
}

/** Words, and numbers with their groups. */
const WORD = /\d{1,3}(?:[ .\u00A0\u2009\u202F]\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+/gu;

interface Word extends AskedWord {
  readonly word: string;
}

/**
 * The words of some texts that were asked, in any form, for each text in their order; those that were
 * asked as a phrase where they stand together alone. A form that fits badly counts where the texts have no
 * better one.
 */
export function findAsked(
  texts: readonly string[],
  { loose, quoted }: Query,
): readonly (readonly AskedWord[])[] {
  const wordsOf = texts.map(toWords);
  const words = wordsOf.flat();
  const found = new Set(
    wordsOf.flatMap((own) => quoted.flatMap((phrase) => findPhrase(own, phrase))),
  );
  for (const asked of toTellingWords(toSearchWords(loose))) {
    const fits = words.map(({ word }) => toFit(word, asked));
    const least = toLeastFit(fits);
    for (const [at, each] of words.entries()) if ((fits[at] ?? 0) >= least) found.add(each);
  }
  return wordsOf.map((own) => own.filter((each) => found.has(each)));
}

/** Whether a text has a phrase: its words one after the other, whatever stands between them. */
export function hasPhrase(text: string, phrase: string): boolean {
  return findPhrase(toWords(text), phrase).length > 0;
}

function toWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => ({
    word: toSearchWords(found).join(''),
    start: index,
    end: index + found.length,
  }));
}

function findPhrase(words: readonly Word[], phrase: string): Word[] {
  const wanted = toSearchWords(phrase).map(toPlain);
  const found = new Set<Word>();
  for (let at = 0; at + wanted.length <= words.length; at += 1) {
    const run = words.slice(at, at + wanted.length);
    if (run.every(({ word }, index) => toPlain(word) === wanted[index]))
      for (const each of run) found.add(each);
  }
  return [...found];
}
