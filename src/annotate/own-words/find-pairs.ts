import { findWordEndingAt } from '../../names/words.ts';
import type { Range } from '../range.ts';

/** Two numbers that say one thing in their order: «3-1», «12-14». */
export interface Pair extends Range {
  readonly numbers: string;
}

/** Most texts have none of these; without Unicode's rules that is soon seen. */
const PAIR_HINT = /\d-\d/;
const LABEL_HINT = /\d\/\d{4}/;
const NUMBERED_HINT = /[^\s\d.,:;()«"'/-]-?\d/g;
const PAIR = /(?<![\p{L}\d.,/-])(\d{1,3})-(\d{1,3})(?![\p{L}\d/-]|[.,]\d)/gu;
/** The same as a text may say it: «3 a 1», «del 12 al 14», «entre 12 y 14». */
const SAID = /(?<![\p{L}\d.,])(\d{1,3}) (?:goles )?(?:a|al|y|y el) (\d{1,3})(?![\p{L}\d]|[.,]\d)/gu;

/** «Ley 3/2024»: one label, whatever else has its numbers. */
const LABEL = /(?<![\p{L}\d/-])\d{1,5}\/\d{4}(?![\p{L}\d/-])/gu;

/** «K2», «Tianwen-3», «A-7»: a name with its number. */
const NUMBERED = /(?<![\p{L}\p{N}-])(?<name>\p{Lu}\p{L}*)-?(?<number>\d{1,4})(?![\p{L}\p{N}])/uy;

/** «el sillón K»: a thing with its letter. */
const LETTERED = /(?<![\p{L}\p{N}])(?<name>\p{Ll}{4,}) (?<letter>\p{Lu})(?![\p{L}\p{N}'])/gu;
/** «el juez J. Torres». */
const INITIAL_AFTER = /^\. \p{Lu}/u;
const LETTERED_HINT = /[a-zà-ÿ] [A-Z](?![A-Za-zÀ-ÿ\d])/;

/**
 * The labels of a folded text that another does not have, and the names and things that it has with other numbers or
 * letters alone.
 */
export function findUnknownLabels(text: string, article: string): Range[] {
  const labels = (LABEL_HINT.test(text) ? [...text.matchAll(LABEL)] : []).filter(
    ([all]) => !article.includes(all),
  );
  const numbered = findNumbered(text);
  const known = numbered.length === 0 ? [] : findNumbered(article).map(toNumbered);
  const others = numbered.filter((match) => {
    const { name, number } = toNumbered(match);
    const alike = known.filter((each) => each.name === name);
    return alike.length > 0 && alike.every((each) => each.number !== number);
  });
  return [...labels, ...others, ...findOtherLetters(text, article)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
}

/** Looks only at the words before a number: a look at each letter took twenty times as long. */
function findNumbered(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const { index } of text.matchAll(NUMBERED_HINT)) {
    NUMBERED.lastIndex = findWordEndingAt(text, index + 1).start;
    const match = NUMBERED.exec(text);
    if (match) found.push(match);
  }
  return found;
}

function findOtherLetters(text: string, article: string): RegExpExecArray[] {
  if (!LETTERED_HINT.test(text)) return [];
  const known = [...article.matchAll(LETTERED)];
  return [...text.matchAll(LETTERED)].filter(({ 0: all, index, groups: { name, letter } = {} }) => {
    if (INITIAL_AFTER.test(text.slice(index + all.length))) return false;
    const alike = known.filter(({ groups }) => groups?.['name'] === name);
    return alike.length > 0 && alike.every(({ groups }) => groups?.['letter'] !== letter);
  });
}

function toNumbered({ groups = {} }: RegExpExecArray): { name: string; number: number } {
  return { name: groups['name']?.toLowerCase() ?? '', number: Number(groups['number']) };
}

export function findPairs(text: string): Pair[] {
  return PAIR_HINT.test(text) ? read(text, PAIR) : [];
}

/**
 * The pairs that are not in an article, where it has any: «1-3» for its «3-1». Where it has none, each
 * number is looked up by itself.
 */
export function findUnknownPairs(pairs: readonly Pair[], article: string): Pair[] {
  if (pairs.length === 0) return [];
  const written = read(article, PAIR);
  if (written.length === 0) return [];
  const known = new Set([...written, ...read(article, SAID)].map(({ numbers }) => numbers));
  return pairs.filter(({ numbers }) => !known.has(numbers));
}

function read(text: string, pattern: RegExp): Pair[] {
  return [...text.matchAll(pattern)].map(({ 0: all, 1: first, 2: second, index }) => ({
    start: index,
    end: index + all.length,
    numbers: `${first}-${second}`,
  }));
}
