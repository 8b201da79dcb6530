import { KINDS_OF_THINGS, ORGANIZATION_HEADS } from '../../../names/trigger-words.ts';
import type { Token } from '../../text/tokenize.ts';
import { findPlaceKind, isFirstName } from '../gazetteer.ts';
import type { LocatedName, Sentence } from '../types.ts';

/** A name with what the rules for its type look at. */
export interface NameInSentence extends LocatedName {
  readonly tokens: Sentence;
  readonly first: Token;
  /** Whether it has more than one word. */
  readonly isLong: boolean;
  /** Whether it is written in capitals alone, which hide what is a name. */
  readonly isInCapitals: boolean;
  readonly isKnownPlace: boolean;
  /** «María», «María Ruiz» */
  readonly opensWithFirstName: boolean;
  /** «Fiscalía», «Universidad de Moscú» */
  readonly opensWithBody: boolean;
  /** The word before in lower case; empty at the head of the sentence, as the next two. */
  readonly before: string;
  /** The one before that: «alcalde» in «el alcalde de Bonares». */
  readonly holder: string;
  /** Whether «de» or «del» stands between `holder` and the name. */
  readonly isOf: boolean;
  /** The noun that announces the name: «río Bravo», «estado de Zulia», «colegio público Gloria Fuertes». */
  readonly noun: string;
}

export function toNameInSentence(name: LocatedName, tokens: Sentence): NameInSentence {
  const first = tokens[name.from]!;
  const before = tokens[name.from - 1]?.lower ?? '';
  const holder = tokens[name.from - 2]?.lower ?? '';
  const isOf = /^del?$/u.test(before);
  return {
    ...name,
    tokens,
    first,
    isLong: name.to - name.from > 1,
    isInCapitals: name.text === name.text.toUpperCase(),
    isKnownPlace: findPlaceKind(name.text) !== null,
    opensWithFirstName: isFirstName(first.text),
    opensWithBody: ORGANIZATION_HEADS.has(first.lower),
    before,
    holder,
    isOf,
    noun: findNoun(tokens, name.from),
  };
}

/** Over «de», «de las» and «colegio público»: «río», «macizo». */
function findNoun(tokens: Sentence, from: number): string {
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  const before = wordAt(from - 1);
  if (/^(?:la|los|las)$/u.test(before) && wordAt(from - 2) === 'de') return wordAt(from - 3);
  return /^del?$/u.test(before) || KINDS_OF_THINGS.has(before) ? wordAt(from - 2) : before;
}
