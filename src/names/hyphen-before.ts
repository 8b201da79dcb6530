import { findPlaceKind } from './known-names.ts';
import { isBetween, isOfPair } from './pairs.ts';
import type { KnownNames, NameReading, PlacedName } from './placed-name.ts';
import { OF } from './small-words.ts';
import {
  findWordBefore,
  isAtHead,
  isCapitalized,
  type Neighbour,
  toWordEndingAt,
} from './text-around.ts';
import { ILLNESSES, NAMED_THINGS, ORGANIZATION_HEADS } from './trigger-words.ts';

/** «Anti-Trump», «Ex-PSOE»: at the head of a sentence too. */
const PREFIX = /^(?:anti|ex|pro|post?|pre|no)$/u;

/** Whether a name goes on before its hyphen: «Anti-Trump» does not, «Lloyd-Trump» does. */
export function readHyphenBefore(text: string, name: PlacedName, known: KnownNames): NameReading {
  const before = toWordEndingAt(text, name.start - 1);
  if (!before || !isCapitalized(before.text) || PREFIX.test(before.lower)) return 'name';
  if (isOfBoth(text, before)) return 'longer';
  // «el caso Musk-Altman»
  const thing = findWordBefore(text, before.start);
  if (thing && bearsBoth(thing) && name.kind !== 'organization') return 'longer';
  if (name.kind === 'place' && isOfPair(text, before.start)) return 'longer';
  // «el aeropuerto Josep Tarradellas Barcelona-El Prat»
  if (thing && isCapitalized(thing.text) && !isAtHead(text, thing.start)) return 'longer';
  if (known.endsAt(before.end)) return 'name';
  return name.kind === 'place' && findPlaceKind(before.text) !== null ? 'name' : 'longer';
}

/** «el caso Musk-Altman»; but «la ruta Vigo-Oporto» leads from one to the other. */
function bearsBoth({ lower }: Neighbour): boolean {
  return NAMED_THINGS.has(lower) && !isBetween(lower);
}

/** «el Consejo OTAN-Rusia», «la fiebre de Crimea-Congo»: what bears both names is neither. */
function isOfBoth(text: string, first: Neighbour): boolean {
  const before = findWordBefore(text, first.start);
  if (!before) return false;
  if (isCapitalized(before.text)) return ORGANIZATION_HEADS.has(before.lower);
  const thing = OF.test(before.lower) ? findWordBefore(text, before.start) : null;
  return thing !== null && ILLNESSES.has(thing.lower);
}
