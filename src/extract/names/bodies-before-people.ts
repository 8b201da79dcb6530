import {
  isTitle as hasTitle,
  NAMED_THINGS,
  PLACE_WITH_ARTICLE,
} from '../../names/trigger-words.ts';
import { isCapitalized, joinWords } from '../text/tokenize.ts';
import { findKnownType, findPlaceAt, isFirstName, isPersonalName } from './gazetteer.ts';
import { putOver } from './put-over.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

const FEWEST_TOKENS = 3;
/** «Fundación Rafael Mora», «Premio Ana Cid»: things that bear a person's name whole. */
const isNamedAfter = (lower: string): boolean => NAMED_THINGS.has(lower);

/**
 * «El dirigente de Alianza Verde Rafael Mora», «la reportera de RTV Ana Cid», «dijo a Reuters Oleh
 * Ruiz»: capitals without a comma between are a body and then the person who is of it.
 */
export function splitBodiesFromPeople(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const parts = sentences.flatMap((tokens, sentence) => findParts(tokens, sentence, sentences));
  return putOver(names, parts);
}

function findParts(
  tokens: Sentence,
  sentence: number,
  sentences: readonly Sentence[],
): LocatedName[] {
  const found: LocatedName[] = [];
  for (let from = 1; from < tokens.length; from += 1) {
    if (!isCapitalized(tokens[from]) || isCapitalized(tokens[from - 1])) continue;
    let to = from;
    while (isCapitalized(tokens[to])) to += 1;
    const person = findPerson(tokens, from, to);
    if (person === null) continue;
    const place = tokens[from - 1]!.lower === 'de' ? findPlaceAt(tokens, from) : null;
    const isTown = (place !== null && from + place.length === person) || isWhere(tokens, from);
    found.push(
      toFoundName(sentences, sentence, {
        type: isTown ? 'place' : 'organization',
        from,
        to: person,
      }),
      toFoundName(sentences, sentence, { type: 'person', from: person, to }),
    );
  }
  return found;
}

function isWhere(tokens: Sentence, from: number): boolean {
  return /^(?:en|desde)$/u.test(tokens[from - 1]!.lower);
}

/** Where the person's name starts in a run of capitals behind «de» or «a», or null. */
function findPerson(tokens: Sentence, from: number, to: number): number | null {
  if (to - from < FEWEST_TOKENS || !/^(?:de|del|a|al|en|desde)$/u.test(tokens[from - 1]!.lower))
    return null;
  const first = tokens[from]!;
  if (isFirstName(first.text) || isNamedAfter(first.lower)) return null;
  // «en San Pedro Sula», «la carretera de San Pedro Manrique»
  if (/^(?:San|Santa|Santo)$/u.test(first.text)) return null;
  // «se quejaba en Atocha Mireia Soler»
  if (isWhere(tokens, from)) {
    // «Ecologistas en Acción Juan Conesa»
    if (isCapitalized(tokens[from - 2])) return null;
    const town = findPlaceAt(tokens, from)?.length ?? 1;
    return to - from - town >= 2 && isFirstName(tokens[from + town]!.text) ? from + town : null;
  }
  const place = findPlaceAt(tokens, from);
  // «El delantero del Girona Cristhian Stuani»: behind «del» a city is its club.
  const isClub =
    place !== null &&
    /^(?:del|al)$/u.test(tokens[from - 1]!.lower) &&
    !PLACE_WITH_ARTICLE.test(joinWords(tokens, from, from + place.length));
  if (isClub && to - from - place.length >= 2) return from + place.length;
  // «el exalcalde de Villarrobledo Valentín Moraga»
  if (place !== null) {
    const person = from + place.length;
    const isTitle = tokens[from - 1]!.lower === 'de' && hasTitle(tokens[from - 2]?.lower ?? '');
    return isTitle && to - person >= 2 && isPersonalName(tokens[person]!.text) ? person : null;
  }
  const isShort = findKnownType(first.text) === 'organization' || /^\p{Lu}{2,}$/u.test(first.text);
  if (isShort) return from + 1;
  // After an office: «el secretario de Nueva Izquierda Hugo Paz».
  const isOffice =
    /^de/u.test(tokens[from - 1]!.lower) && /^\p{Ll}{4,}$/u.test(tokens[from - 2]?.text ?? '');
  if (!isOffice) return null;
  for (let at = from + 1; at < to - 1; at += 1) if (isFirstName(tokens[at]!.text)) return at;
  return null;
}
