import type { PlacedName } from './placed-name.ts';

/** A saint, and any town that is called after one. */
export const SAINT = /^(?:San|Santa|Santo|Sant) /u;

/** Whether a name of a place is a saint's. */
export function isSaint(text: string, { start, end }: PlacedName): boolean {
  const words = text.slice(start, end);
  return SAINT.test(words) || words === 'Santiago';
}
