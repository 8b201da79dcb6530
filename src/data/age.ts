/**
 * Whole years between a day and now. «Hace más de 3 años», once true, stays true: a page may say it
 * at build time and still be right on whatever day it is read.
 *
 * @param published ISO 8601 day or moment
 */
export function toFullYears(published: string, now: Date): number {
  const then = new Date(published);
  const years = now.getUTCFullYear() - then.getUTCFullYear();
  const anniversary = new Date(then);
  anniversary.setUTCFullYear(then.getUTCFullYear() + years);
  return now < anniversary ? years - 1 : years;
}
