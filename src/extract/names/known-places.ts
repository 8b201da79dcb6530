import { isCapitalized } from '../text/tokenize.ts';
import { coverage } from './coverage.ts';
import { findKnownType, findPlaceAt, findPlaceKind, isPersonalName } from './gazetteer.ts';
import { ORGANIZATION_HEADS } from '../../names/trigger-words.ts';
import { overlaps } from './put-over.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

/** Tokens: «San Juan» may be two things, «Castilla y León» is one. */
const LONG_PLACE = 3;
/** A chance above which the tagger's person («Mendieta pasó a Aimar») is no town of the lists. */
const SURE_PERSON = 0.8;
/** Letters of «AFP», «EFE». */
const LONGEST_ACRONYM = 3;
/** Letters of «Tamps». */
const LONGEST_STATE = 5;
/** Tokens: «SAN SALVADOR, El Salvador (AP) —» has eight. */
const DATELINE_MAX = 12;

/** An exact name of the gazetteer beats another type, unless it is a surname too. */
export function preferGazetteer(names: readonly LocatedName[]): LocatedName[] {
  return names.map((name) =>
    findPlaceKind(name.text) === null || isPersonalName(name.text) || isSurePerson(name)
      ? name
      : { ...name, type: 'place' },
  );
}

function isSurePerson({ type, certainty = 0 }: LocatedName): boolean {
  return type === 'person' && certainty >= SURE_PERSON;
}

/** «Castilla y León» is one place, whatever the tagger made of its halves. */
export function preferLongPlaces(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const places = sentences.flatMap((tokens, sentence) =>
    tokens.flatMap((token, from) => {
      const match = isCapitalized(token) ? findPlaceAt(tokens, from) : null;
      if (match === null || match.kind !== 'country' || match.length < LONG_PLACE) return [];
      return [toFoundName(sentences, sentence, { type: 'place', from, to: from + match.length })];
    }),
  );
  const inPlace = coverage(places, sentences);
  const whole = names.filter(({ sentence, from, to }) =>
    inPlace[sentence]!.slice(from, to).includes(0),
  );
  const taken = coverage(whole, sentences);
  const free = places.filter(
    ({ sentence, from, to }) => !taken[sentence]!.slice(from, to).includes(1),
  );
  return [...whole, ...free];
}

/** «Bonares (Huelva)»: what a province explains is a place, here and elsewhere. */
export function typeBeforeProvince(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const covered = coverage(names, sentences);
  const missed = sentences.flatMap((tokens, sentence) =>
    tokens.flatMap((token, from) => {
      const isAlone = isCapitalized(token) && !isCapitalized(tokens[from - 1]);
      if (!isAlone || covered[sentence]![from] === 1 || !isExplained(tokens, from + 1)) return [];
      return [toFoundName(sentences, sentence, { type: 'place', from, to: from + 1 })];
    }),
  );
  const all = [...names, ...missed];
  const explained = new Set(
    all.filter(({ sentence, to }) => isExplained(sentences[sentence]!, to)).map(({ text }) => text),
  );
  return all.map((name) =>
    explained.has(name.text) && !ORGANIZATION_HEADS.has(name.text.split(' ', 1)[0]!.toLowerCase())
      ? { ...name, type: 'place' }
      : name,
  );
}

/** Names of the gazetteer that the tagger passed over, where no capitalized neighbour claims them. */
export function addMissedPlaces(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const added: LocatedName[] = [];
  const covered = coverage(names, sentences);
  sentences.forEach((tokens, sentence) => {
    for (let from = 0; from < tokens.length; from += 1) {
      if (!isCapitalized(tokens[from])) continue;
      const match = findPlaceAt(tokens, from);
      if (match === null) continue;
      const to = from + match.length;
      const name = toFoundName(sentences, sentence, { type: 'place', from, to });
      const isFree = !covered[sentence]!.slice(from, to).includes(1);
      const hasCapitalBeside =
        isCapitalized(tokens[to]) || (from > 1 && isCapitalized(tokens[from - 1]));
      if (!isFree || hasCapitalBeside || isPersonalName(name.text)) continue;
      const isDateline = /^[/,(.–—-]$/u.test(tokens[to]?.text ?? '');
      if (from === 0 && match.kind === 'city' && match.length === 1 && !isDateline) continue;
      added.push(name);
      from = to - 1;
    }
  });
  return [...names, ...added];
}

/** «La Paz, Bolivia –»: what stands before the dash of a dateline are places. */
export function typeDatelines(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const places = sentences.flatMap((tokens, sentence) => {
    if (!/^[-–—]$/u.test(tokens.at(-1)!.text) || tokens.length > DATELINE_MAX) return [];
    const found: LocatedName[] = [];
    for (let from = 0; from < tokens.length - 1; from += 1) {
      const match = findPlaceAt(tokens, from) ?? findShoutedCity(tokens, from);
      if (match === null) continue;
      const to = from + match.length;
      found.push(toFoundName(sentences, sentence, { type: 'place', from, to }));
      from = to - 1;
    }
    return found;
  });
  // «GUADALAJARA, Jal.—»: a state cut short
  const isCut = ({ sentence, from, to }: LocatedName): boolean => {
    const tokens = sentences[sentence]!;
    const isShort = to - from === 1 && tokens[from]!.text.length <= LONGEST_STATE;
    const isDateline = /^[-–—]$/u.test(tokens.at(-1)!.text) && tokens.length <= DATELINE_MAX;
    return isDateline && isShort && from > 0 && tokens[to]?.text.startsWith('.') === true;
  };
  const isInside = (name: LocatedName): boolean =>
    isCut(name) || places.some((place) => overlaps(name, place));
  // «EIVISSA (Europa Press)»: no continent
  const agencies = names.filter((name) => isInside(name) && findKnownType(name.text) !== null);
  const isAgency = (place: LocatedName): boolean =>
    agencies.some((agency) => overlaps(place, agency));
  return [
    ...names.filter((name) => !isInside(name)),
    ...agencies,
    ...places.filter((place) => !isAgency(place)),
  ];
}

/** «KIEV (Reuters) -», «SAN JOSÉ DE LA ESQUINA.-»: the town of a dateline in capitals, listed or not. */
function findShoutedCity(tokens: Sentence, at: number): ReturnType<typeof findPlaceAt> {
  if (at > 0 || !/^[-–—]$/u.test(tokens.at(-1)!.text)) return null;
  // «EL CAIRO», «LOS CORRALES DE BUELNA»
  const hasArticle = /^(?:EL|LA|LOS|LAS)$/u.test(tokens[0]!.text);
  if (!/^\p{Lu}{3,}$/u.test(tokens[hasArticle ? 1 : 0]?.text ?? '')) return null;
  let length = hasArticle ? 2 : 1;
  while (/^\p{Lu}{2,}$/u.test(tokens[length]?.text ?? '')) length += 1;
  const { text } = tokens[0]!;
  const kind = findPlaceKind(text[0]! + text.slice(1).toLowerCase());
  // «EFE –» alone is no town; «TOMÉ (Chile) –» is.
  const isLong = hasArticle || text.length > LONGEST_ACRONYM;
  const isTold = /^[(,.]$/u.test(tokens[length]?.text ?? '') && isLong;
  return kind === null && !isTold ? null : { kind: kind ?? 'city', length };
}

/** Whether a place of the gazetteer stands in brackets at a token. */
function isExplained(tokens: Sentence, at: number): boolean {
  if (tokens[at]?.text !== '(' || tokens[at + 1] === undefined) return false;
  const province = findPlaceAt(tokens, at + 1);
  return province !== null && /^[),]$/u.test(tokens[at + 1 + province.length]?.text ?? '');
}
