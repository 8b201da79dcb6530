import { isThingOfThatName } from './named-thing.ts';
import { readNamingTitle } from './naming-title.ts';
import { isBetween } from './pairs.ts';
import type { KnownNames, NameReading, PlacedName } from './placed-name.ts';
import { readChain } from './read-chain.ts';
import {
  isBodyByWord,
  isClub,
  isNounAlone,
  isOneOfIts,
  isThingOfSomething,
} from './said-with-article.ts';
import { AND, ARTICLE, FOREIGN_PARTICLE, OF, PLURAL, SINGULAR } from './small-words.ts';
import { findWordBefore, type Neighbour } from './text-around.ts';
import { isPlacedTown, isTownOfThatName } from './town-of-that-name.ts';
import {
  GROUP_NOUNS,
  isTitle,
  KINDS_OF_THINGS,
  NAMED_THINGS,
  NAMING_TITLES,
  STREETS,
} from './trigger-words.ts';
import { isThirdPerson } from './verb-forms.ts';

/** «el trofeo Santander», «el hotel Riu»: what is called after a company too. */
const SPONSORED =
  /^(?:hotel|estadio|trofeo|torneo|copa|premios?|pabellón|torre|edificio|auditorio|cátedra|beca)$/u;
/** «se llama Granada» */
const CALLS = /^(?:llam|bautiz|titul|apod|denomin)\p{L}+$/u;
/** «Hay un Prado en Cádiz» */
const ONE_MORE = /^(?:un|una|otro|otra)$/u;
const THERE_IS = /^(?:hay|hubo|había|existe|existía)$/u;

/** Whether a word in small letters before a name makes another name of both. */
export function readSmallBefore(
  text: string,
  name: PlacedName,
  before: Neighbour,
  known: KnownNames,
): NameReading {
  const { lower } = before;
  const isPerson = name.kind === 'person';
  if (PLURAL.test(lower)) return isPerson ? 'several' : readSaidOfThing(text, name);
  if (ONE_MORE.test(lower) && THERE_IS.test(findWordBefore(text, before.start)?.lower ?? ''))
    return 'longer';
  if (SINGULAR.test(lower)) return readAfterArticle(text, name, before, known);
  if (isPerson && name.form === 'surname' && isPlacedTown(text, name, before)) return 'longer';
  if (name.kind === 'organization' && isTownOfThatName(text, name, before)) return 'longer';
  if (name.kind === 'place' && isTour(text, before)) return 'longer';
  if (!isPerson && CALLS.test(lower) && isThirdPerson(lower)) return 'longer';
  if (OF.test(lower) || FOREIGN_PARTICLE.test(lower) || AND.test(lower))
    return readChain(text, name, before, known);
  if (GROUP_NOUNS.has(lower)) return isPerson ? 'several' : 'name';
  if (STREETS.has(lower) || (lower === 'río' && name.kind === 'organization')) return 'longer';
  if (SPONSORED.test(lower)) return 'longer';
  if (NAMED_THINGS.has(lower) && !(text[name.end] === '-' && isBetween(lower)))
    return name.kind === 'organization' ? 'name' : 'longer';
  if (KINDS_OF_THINGS.has(lower) && name.kind !== 'organization' && isThingOfKind(text, before))
    return 'longer';
  if (NAMING_TITLES.has(lower)) return readNamingTitle(text, name, before);
  // «don Santiago», «el general Córdoba»: whose office is of a place has «de» before it. «La ex Yugoslavia» is one.
  if (name.kind === 'place' && isTitle(lower) && lower !== 'ex') return 'longer';
  return isThingOfThatName(text, name, before) ? 'longer' : 'name';
}

/** «la Iglesia» is no person, «la princesa Leonor» is. */
function readAfterArticle(
  text: string,
  name: PlacedName,
  article: Neighbour,
  known: KnownNames,
): NameReading {
  if (name.kind === 'place' && isTour(text, article)) return 'longer';
  if (name.kind === 'person') return name.form === 'whole' ? 'name' : 'word';
  if (/^una?$/u.test(article.lower) && isOneOfIts(text, name)) return 'longer';
  if (isNounAlone(text, name)) return isBodyByWord(text, name) ? 'name' : 'word';
  if (isClub(text, name, article)) return 'longer';
  if (isThingOfSomething(text, name)) return 'word';
  if (article.lower === 'del') return readChain(text, name, article, known);
  const tie = findWordBefore(text, article.start);
  return tie && OF.test(tie.lower) ? readChain(text, name, tie, known) : 'name';
}

function readSaidOfThing(text: string, name: PlacedName): NameReading {
  return isNounAlone(text, name) ? 'word' : 'name';
}

/** «el puente internacional Simón Bolívar», «un centro cultural Ana Ruiz» */
function isThingOfKind(text: string, kind: Neighbour): boolean {
  const thing = findWordBefore(text, kind.start);
  return thing !== null && NAMED_THINGS.has(thing.lower);
}

/** «la Vuelta a Burgos»: a race, while «la vuelta a Burgos» goes there. */
function isTour(text: string, { lower, start }: Neighbour): boolean {
  const tie = ARTICLE.test(lower) ? findWordBefore(text, start) : { lower, start };
  if (!tie || !/^al?$/u.test(tie.lower)) return false;
  const race = findWordBefore(text, tie.start)?.text ?? '';
  return /^(?:Vuelta|Volta|Itzulia)$/u.test(race);
}
