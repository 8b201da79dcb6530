import { isGivenName } from './parts-of-speech.ts';
import type { NameReading, PlacedName } from './placed-name.ts';
import type { Neighbour } from './text-around.ts';

/** «papa Francisco» is another than Francisco Pizarro; «rey Felipe» is found as an alias. */
export function readNamingTitle(text: string, name: PlacedName, before: Neighbour): NameReading {
  if (name.form === 'given') return 'longer';
  const isSingle = !text.slice(name.start, name.end).includes(' ');
  if (name.form === 'whole' && !isSingle) return 'name';
  const isSaint = /^(?:san|santa|santo|sant|sor|fray|fra|beat[oa]|virgen)$/u.test(before.lower);
  if (isSaint) return 'longer';
  return name.kind === 'place' ||
    (isGivenName(text.slice(name.start, name.end)) && name.kind !== 'person')
    ? 'longer'
    : 'name';
}
