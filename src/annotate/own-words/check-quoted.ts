import { findCut } from '../../text/units.ts';
import type { ArticleText } from '../article-text.ts';
import { type Folded, refold } from '../fold.ts';
import { findWordsOf } from '../find-quote.ts';
import { findEndingAfter, type Range } from '../range.ts';
import type { Finding } from './finding.ts';
import { findQuoted } from './find-quoted.ts';

/** What an editor puts into a quote, or leaves out of it: «[…]», «[Rusia]». */
const BRACKETS = /\[[^\]]*\]/u;
const EDGES = /^[\s.,;:¡¿…()-]+|[\s.,;:!?…()-]+$/gu;
const MARKS = /["']/gu;
const HAS_MARKS = /["']/u;
const WORD = /[\p{L}\p{N}]/u;
const NUMBER = /\p{N}/u;
/** UTF-16 units before a quote in which words of ours deny it. */
const REACH = 60;
const NEGATION_BEFORE =
  /(?<!\p{L})(?:no|nunca|jamás|tampoco) (?:(?:me|te|se|l[aeo]s?|nos|os) ){0,2}$/iu;
const DENIAL =
  /(?<!\p{L})(?:no|ni|sin|nunca|jamás|tampoco|nadie|nada|nieg|neg[aóo]|rechaz|descart|desmient|desminti|cuestion|dud)/iu;
/** A term or a name of so many words stands for itself wherever the article has it. */
const TERM_MAX = 3;

/**
 * The words that a text of ours puts between quotation marks and the article does not have.
 * @param written as the editor wrote it: folding makes all marks alike
 * @param folded the same, folded
 * @param toAround where they should stand: the blocks around a claim's quote; everywhere where null
 */
export function checkQuoted(
  written: string,
  folded: Folded,
  article: ArticleText,
  toAround: () => Range | null,
): Finding[] {
  const quoted = findQuoted(written);
  if (quoted.length === 0) return [];
  const around = toAround();
  return quoted
    .map((range) => refold(folded, range))
    .flatMap(({ start, end }): Finding[] => {
      const isDenied = DENIAL.test(folded.text.slice(Math.max(0, start - REACH), start));
      const parts = folded.text
        .slice(start, end)
        .split(BRACKETS)
        .map((part) => part.replaceAll(EDGES, ''))
        .filter((part) => WORD.test(part));
      const isAlone = parts.length === 1 && isTerm(parts[0] ?? '');
      if (hasParts(article, parts, isAlone ? null : around, isDenied)) return [];
      const isElsewhere = around !== null && hasParts(article, parts, null, isDenied);
      return [{ kind: isElsewhere ? 'far' : 'quote', start, end }];
    });
}

/**
 * Whether all parts stand in the article, one after the other.
 * @param isDenied whether our words before them deny what they say
 */
function hasParts(
  article: ArticleText,
  parts: readonly string[],
  around: Range | null,
  isDenied: boolean,
): boolean {
  let from = around?.start ?? 0;
  const end = around?.end ?? article.folded.text.length;
  for (const [index, part] of parts.entries()) {
    const found = findPart(article, part, { start: from, end });
    if (!found) return false;
    if (index === 0 && !isDenied && isNegated(article, found)) return false;
    from = found.end;
  }
  return true;
}

/** «Buscamos una segunda Tierra» of «No buscamos una segunda Tierra» says the contrary. */
function isNegated({ searched: { text } }: ArticleText, { start }: Range): boolean {
  return NEGATION_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
}

/** The first place of words that cuts nothing, with the first letter in either case. */
function findPart(article: ArticleText, part: string, within: Range): Range | null {
  const { searched } = article;
  const rest = part.slice(1);
  const first = part.charAt(0);
  const cases = new Set([part, first.toLowerCase() + rest, first.toUpperCase() + rest]);
  for (const words of cases) {
    const found = findWordsOf(searched, words, Infinity, within).find((range) =>
      isWhole(article, range),
    );
    if (found) return found;
  }
  if (HAS_MARKS.test(part)) {
    const isThere = [...cases].some((words) => hasPlain(article, words, within, (each) => each));
    return isThere ? within : null;
  }
  const isThere = isTerm(part) && hasPlain(article, part, within, (each) => each.toLowerCase());
  return isThere ? within : null;
}

function isTerm(part: string): boolean {
  let space = part.indexOf(' ');
  for (let words = 1; space !== -1; words += 1) {
    if (words === TERM_MAX) return false;
    space = part.indexOf(' ', space + 1);
  }
  return !NUMBER.test(part);
}

function isWhole({ searched: { text, blocks } }: ArticleText, { start, end }: Range): boolean {
  const block = findEndingAfter(blocks, start) ?? { start: 0, end: text.length };
  return end <= block.end && !findCut(text, start, block) && !findCut(text, end, block);
}

/**
 * Words whose marks or capitals differ: quotes within quotes change their marks («dijo “no” y se fue» for
 * “dijo ‘no’ y se fue”), and «el líder supremo» is the «Líder Supremo».
 */
function hasPlain(
  { searched: { text, blocks } }: ArticleText,
  part: string,
  within: Range,
  toAlike: (words: string) => string,
): boolean {
  const sought = toPlain(toAlike(part));
  return blocks.some(
    ({ start, end }) =>
      start < within.end &&
      end > within.start &&
      toPlain(
        toAlike(text.slice(Math.max(start, within.start), Math.min(end, within.end))),
      ).includes(sought),
  );
}

/** Words with one space around each; the signs within a number or before it stay. */
function toPlain(words: string): string {
  const plain = words
    .replaceAll(MARKS, ' ')
    .replaceAll(/(?<!\d)[.,]|[.,](?!\d)|[\s;:()]/gu, ' ')
    .replaceAll(/ +/gu, ' ')
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/gu, '');
  return ` ${plain.trim()} `;
}
