import { CLOSE, EQUAL, type Hedge, isRoundedFrom } from './hedges.ts';
import type { Quantity } from './quantities.ts';
import { PERCENT_UNIT } from './units.ts';

/** How many of the second unit are one of the first. */
const UNITS: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^siglos?$/u, /^años?$/u, 100],
  [/^décadas?$/u, /^años?$/u, 10],
  [/^lustros?$/u, /^años?$/u, 5],
  [/^años?$/u, /^mes(?:es)?$/u, 12],
  [/^mes(?:es)?$/u, /^días?$/u, 30],
  [/^semanas?$/u, /^días?$/u, 7],
  [/^mes(?:es)?$/u, /^semanas?$/u, 365 / 12 / 7],
  [/^años?$/u, /^semanas?$/u, 52],
  [/^años?$/u, /^trimestres?$/u, 4],
  [/^años?$/u, /^legislaturas?$/u, 1 / 4],
  [/^días?$/u, /^horas?$/u, 24],
  [/^horas?$/u, /^minutos?$/u, 60],
  [/^minutos?$/u, /^segundos?$/u, 60],
  [/^puntos?$/u, /^(?:base|básicos)$/u, 100],
  [/^(?:%|puntos?)$/u, /^décimas?$/u, 10],
  [/^(?:%|puntos?)$/u, /^centésimas?$/u, 100],
  [/^metros?$/u, /^centímetros?$/u, 100],
  [/^kilómetros?$/u, /^metros?$/u, 1000],
  [/^kilos?$/u, /^gramos?$/u, 1000],
  [/^litros?$/u, /^mililitros?$/u, 1000],
  [/^toneladas?$/u, /^kilos?$/u, 1000],
  [/^(?:euros?|dólar(?:es)?|pesos?|reales)$/u, /^(?:céntimos?|centavos?)$/u, 100],
];

const DAYS = /^días?$/u;
const WEEKS = /^semanas?$/u;

/** Whether a figure with its unit is another with its own: «180 días» of six months, «30 céntimos» of 0,30 euros. */
export function isConverted(
  value: number,
  unit: string,
  quantities: readonly Quantity[],
  hedge: Hedge | null,
): boolean {
  const isSame = (about: number, exact: number): boolean =>
    Math.abs(about - exact) <= about * EQUAL ||
    (hedge !== null &&
      Math.abs(about - exact) <= about * CLOSE &&
      (hedge === 'about' || about > exact === (hedge === 'below'))) ||
    (hedge !== null && isRoundedFrom(about, exact, hedge)) ||
    // «casi medio año» of five months.
    (hedge === 'below' && about - exact === 1);
  return UNITS.some(([large, small, count]) =>
    quantities.some(({ value: each, nouns, isPercent }) => {
      const isOf = (noun: RegExp): boolean =>
        isPercent ? noun.test(PERCENT_UNIT) : nouns.some((every) => noun.test(every));
      // «quince días» are two weeks, as eight are one.
      if (unit === 'días' && isOf(WEEKS)) return isSame(value, each * 7) || value === each * 7 + 1;
      if (WEEKS.test(unit) && isOf(DAYS) && each === value * 7 + 1) return true;
      if (large.test(unit) && isOf(small))
        return isSame(value * count, each) || isInWhole(value, each / count, hedge);
      return small.test(unit) && isOf(large) && isSame(value, each * count);
    }),
  );
}

/** «más de tres semanas» of 25 days, «casi dos» of eleven. */
function isInWhole(about: number, exact: number, hedge: Hedge | null): boolean {
  if (hedge === 'above') return about === Math.floor(exact);
  return hedge === 'below' && about === Math.ceil(exact) && about - exact <= 1 / 2;
}
