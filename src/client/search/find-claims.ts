import type { ClaimWords, WordFile } from '../../exports/search/claim-words.ts';
import { toTellingWords } from '../../exports/search/common-words.ts';
import { toBare, toPlain } from '../../exports/search/search-words.ts';
import { isWithoutEnye } from './enye-pairs.ts';
import { type Query, toAllWords } from './query.ts';
import { toStem } from './spanish-stem.ts';

/** How well a word of a claim fits one that is asked. */
const Fit = { None: 0, Enye: 1, Stem: 2, Start: 3, Plain: 4, Exact: 5 };
/** A word is found by its beginning from so many letters on: as one types. */
const START_MIN = 3;

/**
 * The numbers of the claims that have all words of a question, the best fitting first and the newest
 * among equals. A word with «ñ» for one typed with «n» counts where no claim has what was typed.
 * @param loadFile a file of words by its number from 1
 */
export async function findClaims(
  { firsts }: Pick<ClaimWords, 'firsts'>,
  query: Query,
  loadFile: (number: number) => Promise<WordFile>,
): Promise<readonly number[]> {
  const words = toTellingWords(toAllWords(query));
  if (words.length === 0) return [];
  const scores = await Promise.all(
    words.map(async (word) => {
      const files = await Promise.all(findFiles(firsts, word).map(loadFile));
      return scoreClaims(files.flat(), word);
    }),
  );
  const [first = new Map<number, number>(), ...others] = scores;
  return [...first]
    .filter(([claim]) => others.every((each) => each.has(claim)))
    .map(([claim, score]) => ({
      claim,
      score: others.reduce((sum, each) => sum + (each.get(claim) ?? 0), score),
    }))
    .sort((a, b) => b.score - a.score || a.claim - b.claim)
    .map(({ claim }) => claim);
}

/** The numbers of the files where forms of a word may stand. */
function findFiles(firsts: readonly string[], word: string): number[] {
  const start = toBare(toStem(toPlain(word)));
  return firsts.flatMap((first, index) => {
    const next = firsts[index + 1];
    const isBefore = next !== undefined && next <= start;
    const isAfter = first > start && !first.startsWith(start);
    return isBefore || isAfter ? [] : [index + 1];
  });
}

/** The claims that have a form of a word, with how well it fits. */
function scoreClaims(words: WordFile, asked: string): Map<number, number> {
  const fits = words.map(([word]) => toFit(word, asked));
  const hasBetter = fits.some((fit) => fit > Fit.Enye);
  const scores = new Map<number, number>();
  for (const [index, [, ...distances]] of words.entries()) {
    const fit = fits[index] ?? Fit.None;
    if (fit === Fit.None || (fit === Fit.Enye && hasBetter)) continue;
    let claim = 0;
    for (const distance of distances) {
      claim += distance;
      scores.set(claim, Math.max(fit, scores.get(claim) ?? 0));
    }
  }
  return scores;
}

function toFit(word: string, asked: string): number {
  if (word === asked) return Fit.Exact;
  const [plain, wanted] = [toPlain(word), toPlain(asked)];
  if (plain === wanted) return Fit.Plain;
  // «500» is no beginning of «50000»: another figure is another word.
  if (/^\d+$/u.test(wanted)) return Fit.None;
  if (wanted.length >= START_MIN && plain.startsWith(wanted)) return Fit.Start;
  if (toStem(plain) === toStem(wanted)) return Fit.Stem;
  return plain.includes('ñ') && isWithoutEnye(asked, word) ? Fit.Enye : Fit.None;
}
