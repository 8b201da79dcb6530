import type { Share } from './find-shares.ts';
import { type Hedge, isHedgedShare } from './hedges.ts';
import type { KnownFigures } from './known-figures.ts';

/** Percents: how far «cuatro de cada diez» may be from the one that it stands for. */
const OF_TEN = 3.5;
/** Parts of a whole are equal but for the last digits of a fraction. */
const EQUAL = 1e-6;
/** Percents: how far a rounded one may be from the fraction that it stands for. */
const ROUNDED = 0.5;

/** Whether an article has a part of a whole: «un tercio» as it is, or of 33 %. */
export function hasShare(
  known: KnownFigures,
  { share, isOfTen }: Pick<Share, 'share' | 'isOfTen'>,
  hedge: Hedge | null,
): boolean {
  const { shares, percents } = known;
  return (
    shares.some((each) => Math.abs(each - share) < EQUAL) ||
    (share > 1 && isMultiple(share, known, hedge)) ||
    percents.some((percent) => isShareOf({ share, isOfTen }, percent, hedge))
  );
}

/** Whether a part of a whole is what a percent says, as near as our words allow. */
export function isShareOf(
  { share, isOfTen }: Pick<Share, 'share' | 'isOfTen'>,
  percent: number,
  hedge: Hedge | null,
): boolean {
  return (
    isAbout(share, percent) ||
    (isOfTen && Math.abs(share * 100 - percent) <= OF_TEN) ||
    (hedge !== null && isHedgedShare(share, percent, hedge))
  );
}

/** «el doble» of which half is said, «dos veces», a rise of 100 %, or nearly so. */
function isMultiple(
  times: number,
  { shares, percents, quantities }: KnownFigures,
  hedge: Hedge | null,
): boolean {
  const isNearly = (exact: number): boolean =>
    exact === times || (hedge !== null && isHedgedShare(times, exact * 100, hedge));
  return (
    shares.some((each) => Math.abs(each - 1 / times) < EQUAL) ||
    percents.some((percent) => isNearly(percent / 100 + 1)) ||
    quantities.some(
      ({ value, nouns }) =>
        (value === times && nouns.includes('veces')) ||
        // «casi el doble» of 1,9 times.
        (!Number.isInteger(value) && isNearly(value)),
    )
  );
}

/** Percents are rounded: 33 are a third. */
export function isAbout(share: number, percent: number): boolean {
  const exact = share * 100;
  // Two thirds are 67 per cent, and for whoever cuts the rest off 66.
  return Math.abs(exact - percent) <= ROUNDED || Math.floor(exact) === percent;
}
