import { readCapitalBefore } from './capital-before.ts';
import { readHyphenBefore } from './hyphen-before.ts';
import type { KnownNames, NameReading, PlacedName } from './placed-name.ts';
import { readSmallBefore } from './small-before.ts';
import {
  findAbbreviationBefore,
  findWordBefore,
  isAtHead,
  isCapitalized,
  type Neighbour,
} from './text-around.ts';

/** «P.» and «R.» of interviews. */
const TURN = /^[PR]$/u;

/** Whether the words before a name belong to it. */
export function continuesBefore(text: string, name: PlacedName, known: KnownNames): NameReading {
  const { start } = name;
  if (text[start - 1] === '-') return readHyphenBefore(text, name, known);
  const abbreviated = findAbbreviationBefore(text, start);
  if (abbreviated) return readAbbreviation(text, name, abbreviated, known);
  const before = findWordBefore(text, start);
  if (!before) return 'name';
  const whole = name.kind === 'person' ? known.endsWholeAt(before.end) : null;
  // «En Lima Flores calló», but «Guatemala Flores, una tienda,».
  if (whole) return whole === 'place' && isAtHead(text, before.start) ? 'longer' : 'name';
  if (isCapitalized(before.text)) return readCapitalBefore(text, name, before);
  return readSmallBefore(text, name, before, known);
}

/** «J. Putin» is another; «Sra. Putin» and «Lo dijo en X. Putin …» may be he. */
function readAbbreviation(
  text: string,
  { kind, form }: PlacedName,
  { text: word, start, end }: Neighbour,
  known: KnownNames,
): NameReading {
  const isInitial = word.length === 1 && isCapitalized(word) && word !== 'D';
  // «R. Putin no contestó»: whose turn it is.
  if (TURN.test(word) && (start === 0 || text[start - 1] === '\n')) return 'name';
  const isPartOfPerson = kind === 'person' && form !== 'whole';
  return isInitial && isPartOfPerson && !known.endsAt(end) ? 'longer' : 'name';
}
