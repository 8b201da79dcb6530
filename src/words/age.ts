/** Above these, figures are easier to read than words. */
const NUMBERS = [
  '',
  'un',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];
const MONTHS_IN_YEAR = 12;

/**
 * «Publicado hace más de un año.», or null in the first month, while news is new, and for no date.
 * Once true it stays true: a page may say it at build time and be right on any day it is read.
 * @param published ISO 8601, a day or a moment; the day counts as it is written
 * @param today the reader's day
 */
export function toAge(published: string, today: Date): string | null {
  const [, year, month, day] = (/^(\d+)-(\d+)-(\d+)/u.exec(published) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  // «Más de» holds from the day after the anniversary.
  const isBeforeAnniversary = today.getDate() <= day;
  const months =
    (today.getFullYear() - year) * MONTHS_IN_YEAR +
    (today.getMonth() + 1 - month) -
    (isBeforeAnniversary ? 1 : 0);
  if (months < 1) return null;
  const years = Math.floor(months / MONTHS_IN_YEAR);
  const age = years > 0 ? count(years, 'año', 'años') : count(months, 'mes', 'meses');
  return `Publicado hace más de ${age}.`;
}

function count(number: number, one: string, many: string): string {
  return `${NUMBERS[number] ?? number} ${number === 1 ? one : many}`;
}
