import { isCapitalized, joinWords } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import { findKnownType } from './gazetteer.ts';
import { ORGANIZATION_HEADS } from '../../names/trigger-words.ts';
import { followsBody } from './type-rules/body-nouns.ts';
import { isCommonStreet } from './type-rules/noun-before.ts';
import { putOver } from './put-over.ts';
import { scanNames } from './scan-names.ts';
import { findPlacesAtEnd } from './split-name.ts';
import type { LocatedName, Sentence } from './types.ts';

/** In capitals the noun is part of the name: «Puerta del Sol», «Zócalo de Ciudad de México». */
const HEAD =
  /^(?:Zócalo|Plaza|Puerta|Avenida|Calle|Paseo|Parque|Aeropuerto|Estadio|Palacio|Puente|Sierra|Islas?|Río|Lago|Volcán|Valle|Golfo|Bahía|Playa|Castillo|Catedral|Basílica|Barrio|Colonia)$/u;
/** «el Zócalo» needs no more words. */
const WHOLE_HEAD = /^Zócalo$/u;
/** In lower case it announces one: «la plaza Cibeles», «el nevado Huascarán», «el sector de Roma Norte». */
const NOUN =
  /^(?:plaza|calle|avenida|paseo|estadio|aeropuerto|colonia|barrio|volcán|río|lago|laguna|isla|playa|cerro|monte|pico|nevado|glaciar|arroyo|quebrada|salar|pantano|sierra|hotel|parque|parroquia|mercado|embalse|represa|ejido|caserío|corregimiento|cantón|pedanía|barranco|jirón|asentamiento|urbanización)$/u;
const NOUN_WITH_DE =
  /^(?:barrio|sector|colonia|localidad|municipio|aldea|pueblo|paraje|pedanía|corregimiento|vereda|cantón|condado|isla|playa|base|aérea|naval)$/u;
const TIE = /^(?:de|del|la|las|los)$/u;
const MOST_TIES = 2;

/** Squares, streets, rivers and quarters that a noun gives away, whatever the tagger took them for. */
export function findHeadedPlaces(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const places = scanNames(sentences, 'place', findEnd).map((place) => ({
    ...place,
    certainty: 1,
  }));
  const isInside = (place: LocatedName, name: LocatedName): boolean =>
    name.sentence === place.sentence && name.from < place.from && place.from < name.to;
  const isLonger = (place: LocatedName, name: LocatedName): boolean =>
    name.sentence === place.sentence && name.from === place.from && place.to < name.to;
  const kept = places.filter(
    (place) => !names.some((name) => isInside(place, name) || isLonger(place, name)),
  );
  return putOver(names, kept);
}

/** «Puerta», «Zócalo»: with a capital, a place by its first word. */
export function isPlaceHead({ text }: Token): boolean {
  return HEAD.test(text);
}

/** Where the place that starts at a token ends, or null where none starts. */
function findEnd(tokens: Sentence, from: number): number | null {
  const first = tokens[from]!;
  if (!isCapitalized(first)) return null;
  // «la asociación vecinal Barrio Vivo»
  if (followsBody(tokens, from)) return null;
  if (isPlaceHead(first)) {
    const to = findTownBehind(tokens, from, findRunEnd(tokens, from + 1, MOST_TIES));
    return to > from + 1 || (WHOLE_HEAD.test(first.text) && from > 0) ? to : null;
  }
  const isOwnNoun = NOUN.test(tokens[from - 1]?.text ?? '');
  const isNounWithDe =
    tokens[from - 1]?.text === 'de' && NOUN_WITH_DE.test(tokens[from - 2]?.text ?? '');
  if (!isOwnNoun && !isNounWithDe) return null;
  if (ORGANIZATION_HEADS.has(first.lower)) return null;
  const to = findRunEnd(tokens, from, 0);
  if (to === from + 1 && isCommonStreet(first)) return null;
  return findKnownType(joinWords(tokens, from, to)) === 'organization' ? null : to;
}

/** «Palacio de Congresos | de Salamanca»: where the town begins that a whole name with «de» stands in, or the end. */
function findTownBehind(tokens: Sentence, from: number, to: number): number {
  const [town] = findPlacesAtEnd({ from, to }, tokens);
  if (town === undefined || tokens[town.tie]!.text !== 'de') return to;
  return tokens.slice(from, town.tie).some(({ text }) => /^del?$/u.test(text)) ? town.tie : to;
}

/** The end of the capitals from a token on, with the small words that tie them. */
function findRunEnd(tokens: Sentence, from: number, mostTies: number): number {
  let to = from;
  for (;;) {
    let next = to;
    while (next - to < mostTies && TIE.test(tokens[next]?.text ?? '')) next += 1;
    if (!isCapitalized(tokens[next])) return to;
    to = next + 1;
  }
}
