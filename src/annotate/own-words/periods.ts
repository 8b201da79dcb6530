import { MONTHS } from '../../text/calendar-words.ts';
import type { Ordinal } from './find-ordinals.ts';
import type { KnownFigures } from './known-figures.ts';

const CENTURY_BEFORE = /(?<!\p{L})siglos? $/iu;
const YEARS_OF_CENTURY = 100;
const MONTHS_OF: readonly (readonly [RegExp, number])[] = [
  [/^ trimestre/u, 3],
  [/^ cuatrimestre/u, 4],
];

/** Whether an ordinal of ours names when it was: «siglo XVI» of 1550, «el tercer trimestre» of July to September. */
export function isPeriod(
  text: string,
  { start, end, value }: Ordinal,
  { values }: KnownFigures,
  article: string,
): boolean {
  if (CENTURY_BEFORE.test(text.slice(0, start)))
    return [...values].some((year) => year >= 1000 && Math.ceil(year / YEARS_OF_CENTURY) === value);
  const [, months] = MONTHS_OF.find(([period]) => period.test(text.slice(end))) ?? [];
  if (months === undefined) return false;
  const [first, last] = [MONTHS[(value - 1) * months], MONTHS[value * months - 1]];
  return (
    first !== undefined &&
    last !== undefined &&
    [first, last].every((month) => article.includes(month))
  );
}
