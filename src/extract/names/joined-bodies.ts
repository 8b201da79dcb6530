import { isCapitalized } from '../text/tokenize.ts';
import { isFiniteVerb } from '../verbs/finite-verbs.ts';
import { isCommonWord } from '../../names/known-names.ts';
import { findPlaceAt, isFirstName } from './gazetteer.ts';
import { findPlacesAtEnd, splitName } from './split-name.ts';
import { isMatter } from './subjects-of-office.ts';
import { putOver } from './put-over.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

/** Bodies that are told from others by their place: «Universidad de El Salvador», «Armada de Colombia». */
const OF_PLACE = /^(?:Universidad|Armada|Marina|Academia|Conferencia|Politécnica)$/u;
/** Movements that are called by what they are for or against: «Frente por el Campo». */
const FOR_SOMETHING =
  /^(?:Frente|Movimiento|Plataforma|Coordinadora|Alianza|Unión|Partido|Red|Mesa|Marea|Coalición|Foro|Iniciativa|Juntos|Vecinos|Ciudadanos|Madres|Familias|Médicos|Mujeres)$/u;
const FOR = /^(?:por|para|pro|contra)$/u;
const TIE = /^(?:de|del|la|los|las)$/u;
const HOUSE = /^(?:Centro|Museo|Teatro|Auditorio|Espacio|Palacio)$/u;
/** «Museo Arqueológico», «Teatro Circo», «Centro Comercial» */
const KIND_OF_HOUSE = /(?:al|ar|ente|ivo|(?:ic|an|ari|er|in|im|irc)[oa])$/u;
const ARTICLE = /^(?:el|la|los|las)$/u;
/** What has a name of its own and stands in a town: «la librería Universitas de Badajoz». */
const SHOP =
  /^(?:librería|restaurante|bar|cafetería|taberna|sala|galería|cine|clínica|farmacia|panadería|academia)$/u;

/** Puts together what a tagger cuts at «de» or «por»: bodies of a place, movements for a thing. */
export function joinBodies(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const whole = sentences.flatMap((tokens, sentence) =>
    tokens.flatMap((_, from) => {
      const to =
        findEndOfPlace(tokens, from) ?? findEndOfCause(tokens, from) ?? findEndOfFirm(tokens, from);
      return to === null
        ? []
        : [toFoundName(sentences, sentence, { type: 'organization', from, to })];
    }),
  );
  const free = whole.filter(
    ({ sentence, from, to }) =>
      !names.some((name) => name.sentence === sentence && name.from <= from && to <= name.to),
  );
  return putOver(names, free);
}

function findEndOfPlace(tokens: Sentence, from: number): number | null {
  if (!OF_PLACE.test(tokens[from]!.text) || tokens[from + 1]?.text !== 'de') return null;
  if (tokens[from + 2] === undefined) return null;
  const place = findPlaceAt(tokens, from + 2);
  const to = from + 2 + (place?.length ?? 0);
  return place === null || isCapitalized(tokens[to]) ? null : to;
}

function findEndOfCause(tokens: Sentence, from: number): number | null {
  if (!FOR_SOMETHING.test(tokens[from]!.text) || !FOR.test(tokens[from + 1]?.text ?? ''))
    return null;
  let to = ARTICLE.test(tokens[from + 2]?.text ?? '') ? from + 3 : from + 2;
  if (!isCapitalized(tokens[to])) return null;
  while (isCapitalized(tokens[to])) to += 1;
  return to;
}

/** «Aguas del Sur subirá la tarifa»: of a noun in the plural only as a name one thing is told. */
function findEndOfFirm(tokens: Sentence, from: number): number | null {
  if (from > 0 || isFirstName(tokens[0]!.text) || !/^\p{Lu}\p{Ll}{3,}s$/u.test(tokens[0]!.text))
    return null;
  let to = 1;
  while (TIE.test(tokens[to]?.text ?? '')) to += 1;
  if (to === 1 || !isCapitalized(tokens[to])) return null;
  while (isCapitalized(tokens[to])) to += 1;
  const verb = tokens[to]?.lower ?? '';
  return isFiniteVerb(verb) && !/[ns]$/u.test(verb) ? to : null;
}

/** «el Centro Botín | de Santander»: a house with a name of its own stands in a town, and is not called by it. */
export function splitHousesFromTowns(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.flatMap((name) => {
    const { type, from } = name;
    const tokens = sentences[name.sentence]!;
    const isShop = SHOP.test(tokens[from - 1]?.lower ?? '');
    const own = tokens[isShop ? from : from + 1]!;
    const isHouse = type === 'organization' && (isShop || HOUSE.test(tokens[from]!.text));
    if (!isHouse || !isCapitalized(own)) return [name];
    if (!isShop && (KIND_OF_HOUSE.test(own.text) || isCommonWord(own.lower))) return [name];
    const place = findPlacesAtEnd(name, tokens).find(({ tie }) => isShop || tie === from + 2);
    const isBehindOf = place !== undefined && tokens[place.tie]!.text === 'de';
    return isBehindOf ? cutPlace(name, sentences, place) : [name];
  });
}

/** «el concejal de Vivienda | de Almería»: a matter is no part of the town's name. */
export function splitMattersFromPlaces(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.flatMap((name) => {
    const { from } = name;
    const tokens = sentences[name.sentence]!;
    const isOffice =
      tokens[from - 1]?.lower === 'de' && /^\p{Ll}{4,}$/u.test(tokens[from - 2]?.text ?? '');
    if (!isOffice || !isMatter(tokens[from]!)) return [name];
    const place = findPlacesAtEnd(name, tokens).find(({ tie }) => tokens[tie]!.text === 'de');
    return place === undefined ? [name] : cutPlace(name, sentences, place);
  });
}

function cutPlace(
  name: LocatedName,
  sentences: readonly Sentence[],
  { tie }: { readonly tie: number },
): LocatedName[] {
  return splitName(name, sentences, { end: tie, start: tie + 1 }, [name.type, 'place']);
}
