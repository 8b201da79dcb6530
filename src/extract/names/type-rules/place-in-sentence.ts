import { isFiniteVerb } from '../../verbs/finite-verbs.ts';
import { isFirstName } from '../gazetteer.ts';
import { isMatter } from '../subjects-of-office.ts';
import { isApposed } from './body-nouns.ts';
import type { NameInSentence } from './name-in-sentence.ts';

/** Somebody who is named after what tells which one. */
const SOMEBODY =
  /^(?:vecin|testig|mujer|hombre|joven|client|trabajador|emplead|usuari|alumn|pasajer|herman|prim|compañer|agricultor|ganader|enfermer|médic|maestr|conductor|voluntari)\p{L}*$/u;
/** A chance of the tagger below which the words around decide. */
const UNSURE = 0.6;

/** «El «Gloria» vuelve a casa»: a given name in marks behind an article is a ship, a bar, a song. */
export function isShip({ type, isLong, from, to, text, holder, tokens }: NameInSentence): boolean {
  return (
    type === 'person' &&
    !isLong &&
    isFirstName(text) &&
    /^["“«]$/u.test(tokens[from - 1]?.text ?? '') &&
    /^["”»]$/u.test(tokens[to]?.text ?? '') &&
    /^(?:el|la|del|al)$/u.test(holder)
  );
}

/** «Fiscalía formalizará a dos», «Cultura replica» */
export function isActingDepartment(name: NameInSentence): boolean {
  const opens = name.from === 0 && !name.isLong && name.type === 'person';
  const isDepartment = name.opensWithBody || isMatter(name.first);
  return opens && isDepartment && isFiniteVerb(name.tokens[1]?.lower ?? '');
}

/** «En Zarza la Mayor la banda ensaya» */
export function isTownAtHead(name: NameInSentence): boolean {
  return (
    name.type === 'person' &&
    name.isLong &&
    name.from === 1 &&
    /^(?:en|desde)$/u.test(name.before) &&
    /^(?:el|la|los|las|de|del)$/u.test(name.tokens[2]!.text) &&
    !name.opensWithFirstName
  );
}

/** «Desde Bonares, la alcaldesa…» */
export function isTownBeforeComma(name: NameInSentence): boolean {
  return (
    name.type !== 'organization' &&
    !name.isLong &&
    name.from === 1 &&
    name.before === 'desde' &&
    !name.opensWithFirstName &&
    name.tokens[2]?.text === ','
  );
}

/** «Una vecina que avisó a los bomberos, | Encarnación Rueda, contó»: two words between commas that say who she is. */
export function isNamedAside(name: NameInSentence): boolean {
  const { from, to, tokens, certainty = 1 } = name;
  const isPerson = SOMEBODY.test(tokens[1]?.lower ?? '') && tokens[2]?.text === 'que';
  return (
    isPerson &&
    certainty < UNSURE &&
    to - from === 2 &&
    !name.opensWithBody &&
    name.before === ',' &&
    tokens[to]?.text === ','
  );
}

/** «YPFB, | la petrolera estatal,» */
export function isBodyByApposition({ isKnownPlace, tokens, to }: NameInSentence): boolean {
  return !isKnownPlace && isApposed(tokens, to);
}
