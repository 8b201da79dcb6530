import type { Role } from '../schema/person.ts';

/**
 * The roles that a person has on a day, in the order of the register.
 *
 * @param day ISO 8601: a day, or a moment of which only the day counts
 */
export function findRolesAt(roles: readonly Role[], day: string): readonly Role[] {
  return roles.filter(
    ({ from, to }) => (!from || isNotAfter(from, day)) && (!to || isNotAfter(day, to)),
  );
}

/**
 * Compares as far as the less precise of the two goes: somebody who takes office in «2011» has it
 * on any day of 2011, because nothing says since which one.
 */
function isNotAfter(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length, 'YYYY-MM-DD'.length);
  return a.slice(0, precision) <= b.slice(0, precision);
}
