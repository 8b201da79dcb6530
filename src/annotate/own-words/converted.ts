import { CLOSE, EQUAL, type Hedge, isRoundedFrom } from './hedges.ts';
import type { KnownFigures } from './known-figures.ts';

/** How many of the second unit are one of the first. */
const UNITS: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^siglos?$/u, /^años?$/u, 100],
  [/^décadas?$/u, /^años?$/u, 10],
  [/^lustros?$/u, /^años?$/u, 5],
  [/^años?$/u, /^mes(?:es)?$/u, 12],
  [/^mes(?:es)?$/u, /^días?$/u, 30],
  [/^semanas?$/u, /^días?$/u, 7],
  [/^días?$/u, /^horas?$/u, 24],
  [/^horas?$/u, /^minutos?$/u, 60],
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

/** Whether a figure with its unit is another with its own: «180 días» of six months, «30 céntimos» of 0,30 euros. */
export function isConverted(
  value: number,
  unit: string,
  counted: ReadonlyMap<string, ReadonlySet<number>>,
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
  // «quince días» are two weeks, as eight are one.
  if (unit === 'días' && counted.get(value === 8 ? 'semana' : 'semanas')?.has((value - 1) / 7))
    return true;
  if (/^semanas?$/u.test(unit) && counted.get('días')?.has(value * 7 + 1)) return true;
  return UNITS.some(([large, small, count]) =>
    [...counted].some(([noun, values]) => {
      if (large.test(unit) && small.test(noun))
        return [...values].some(
          (each) => isSame(value * count, each) || isInWhole(value, each / count, hedge),
        );
      if (small.test(unit) && large.test(noun))
        return [...values].some((each) => isSame(value, each * count));
      return false;
    }),
  );
}

/** «0,5 puntos» of «medio punto». */
export function hasPart({ words }: KnownFigures, value: number, noun: string): boolean {
  const one = noun.replace(/(?<=[aeo])s$/u, '');
  return value === 0.5 && (words.includes(` medio ${one} `) || words.includes(` media ${one} `));
}

/** «más de tres semanas» of 25 days, «casi dos» of eleven. */
function isInWhole(about: number, exact: number, hedge: Hedge | null): boolean {
  if (hedge === 'above') return about === Math.floor(exact);
  return hedge === 'below' && about === Math.ceil(exact) && about - exact <= 1 / 2;
}
