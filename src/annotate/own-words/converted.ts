import { CLOSE, EQUAL, type Hedge, isRoundedFrom } from './hedges.ts';
import { findCount, listUnits } from './measures.ts';
import type { Quantity } from './quantities.ts';
import { PERCENT_UNIT } from './units.ts';

/** Larger numbers are no round ones unless they end in 0 or 5. */
const ROUND = 10;
/** Days. */
const WEEK = 7;
const DAYS = /^días?$/u;
const WEEKS = /^semanas?$/u;

/** Whether a figure with its unit is another with its own: «180 días» of six months, «30 céntimos» of 0,30 euros. */
export function isConverted(
  value: number,
  unit: string,
  quantities: readonly Quantity[],
  hedge: Hedge | null,
): boolean {
  const isRound = value < ROUND || value % (ROUND / 2) === 0;
  const isSame = (about: number, exact: number): boolean =>
    Math.abs(about - exact) <= about * EQUAL ||
    (hedge !== null &&
      isRound &&
      Math.abs(about - exact) <= about * CLOSE &&
      (hedge === 'about' || about > exact === (hedge === 'below'))) ||
    (hedge !== null && isRoundedFrom(about, exact, hedge)) ||
    // «casi medio año» of five months.
    (hedge === 'below' && about - exact === 1);
  return withoutParts(quantities).some(({ value: each, nouns, isPercent }) =>
    (isPercent ? [PERCENT_UNIT] : listUnits(nouns)).some((other) => {
      // «quince días» are two weeks, as eight are one.
      if (DAYS.test(unit) && WEEKS.test(other))
        return isSame(value, each * WEEK) || value === each * WEEK + 1;
      if (WEEKS.test(unit) && DAYS.test(other))
        return (
          isSame(value * WEEK, each) ||
          isInWhole(value, each / WEEK, hedge) ||
          each === value * WEEK + 1
        );
      const few = findCount(unit, other);
      if (few !== undefined)
        return isSame(value * few, each) || isInWhole(value, each / few, hedge);
      const many = findCount(other, unit);
      return many !== undefined && isSame(value, each * many);
    }),
  );
}

/** The two years of «dos años y tres meses» are no 24 months. */
function withoutParts(quantities: readonly Quantity[]): readonly Quantity[] {
  const ends = new Map<number, number>();
  for (const { start, end } of quantities) ends.set(start, Math.max(end, ends.get(start) ?? end));
  return quantities.filter(({ start, end }) => ends.get(start) === end);
}

/** «más de tres semanas» of 25 days, «casi dos» of eleven. */
function isInWhole(about: number, exact: number, hedge: Hedge | null): boolean {
  if (hedge === 'above') return about === Math.floor(exact);
  return hedge === 'below' && about === Math.ceil(exact) && about - exact <= 1 / 2;
}
