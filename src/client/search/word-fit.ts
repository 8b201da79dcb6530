import { toBare, toPlain } from '../../exports/search/search-words.ts';
import { isWithoutEnye } from './enye-pairs.ts';
import { differByOne } from './one-letter.ts';
import { toStem } from './spanish-stem.ts';

/** How well a word fits one that is asked; those up to `Enye` count where nothing fits better. */
export const Fit = { None: 0, OneLetter: 1, Enye: 2, Stem: 3, Start: 4, Plain: 5, Exact: 6 };

/** A word is found by its beginning from so many letters on: as one types. */
const START_MIN = 3;
/** In shorter words another letter makes another word. */
const MISTAKEN_MIN = 5;

/** @param asked and `word` as `toSearchWords` gives them */
export function toFit(word: string, asked: string): number {
  if (word === asked) return Fit.Exact;
  const [plain, wanted] = [toPlain(word), toPlain(asked)];
  if (plain === wanted) return Fit.Plain;
  // «500» is no beginning of «50000»: another figure is another word.
  if (/^\d+$/u.test(wanted)) return Fit.None;
  if (wanted.length >= START_MIN && plain.startsWith(wanted)) return Fit.Start;
  if (toStem(plain) === toStem(wanted)) return Fit.Stem;
  if (plain.includes('ñ') && isWithoutEnye(asked, word)) return Fit.Enye;
  return isMistaken(plain, wanted) ? Fit.OneLetter : Fit.None;
}

/**
 * How well a word has to fit among others: without its «ñ» one counts where no other fits better, and with
 * a wrong letter last of all.
 */
export function toLeastFit(fits: readonly number[]): number {
  const best = fits.reduce((max, fit) => Math.max(max, fit), Fit.OneLetter);
  return Math.min(best, Fit.Stem);
}

/** «campana» is no mistake for «campaña»: they are two words. */
function isMistaken(plain: string, wanted: string): boolean {
  return (
    wanted.length >= MISTAKEN_MIN && toBare(plain) !== toBare(wanted) && differByOne(plain, wanted)
  );
}
