import { findKnownType, isPersonalName } from '../gazetteer.ts';
import { endsCompany, startsCompany } from './company-words.ts';
import type { NameInSentence } from './name-in-sentence.ts';
import { isThingNoun } from './thing-nouns.ts';

/** «la Central Obrera», and no power station. */
const UNION = /^Central (?:Obrera|Sindical|Unitaria|Única|Autónoma|General)(?!\p{L})/u;
const SLOGAN =
  /^(?:Somos|Ahora|Adelante|Juntos|Juntas|Vamos|Ganemos|Contigo|Decide|Impulsa|Avancemos|Hagamos|Construyamos|Unidos|Unidas|Sumemos|Queremos|Recuperemos)(?: por)? \p{Lu}|^\p{Lu}.* (?:Existe|Primero|Decide|Suma)$/u;
/** Tokens of «La Mata de Alcántara». */
const LEAST_TOWN = 4;

export function isKnownOrganization(name: NameInSentence): boolean {
  return findListed(name) === 'organization';
}

export function isKnownEventOrWork(name: NameInSentence): boolean {
  return findListed(name) === 'other';
}

/** «Santos» is a club and a surname: the tagger decides. */
function findListed({ type, text }: NameInSentence): ReturnType<typeof findKnownType> {
  return type === 'person' && isPersonalName(text) ? null : findKnownType(text);
}

export function isUnion({ text }: NameInSentence): boolean {
  return UNION.test(text);
}

/** «Somos Cuenca», «Teruel Existe»: a party that is called by what it says. */
export function isSlogan({ text, isLong }: NameInSentence): boolean {
  return isLong && SLOGAN.test(text);
}

/** «Universidad de Moscú»; «Unión Soviética» is a place. */
export function isBodyByHead({ isLong, isKnownPlace, opensWithBody }: NameInSentence): boolean {
  return isLong && !isKnownPlace && opensWithBody;
}

/** «Transportes Ruiz» */
export function isCompanyByStart({ isLong, first, opensWithFirstName }: NameInSentence): boolean {
  return isLong && !opensWithFirstName && startsCompany(first.text);
}

/** «Qatar Airways» */
export function isCompanyByEnd({ isLong, to, tokens }: NameInSentence): boolean {
  return isLong && endsCompany(tokens[to - 1]!.text);
}

/** «Canal | 13» */
export function isNumberedChannel({ text, to, tokens }: NameInSentence): boolean {
  return /^(?:Canal|Radio|TV)$/u.test(text) && /^\d+$/u.test(tokens[to]?.text ?? '');
}

/** «La Mata de Alcántara» */
export function isTownWithArticle({ type, from, to, first, tokens }: NameInSentence): boolean {
  return (
    type === 'person' &&
    to - from >= LEAST_TOWN &&
    /^(?:El|La|Los|Las)$/u.test(first.text) &&
    tokens[from + 2]!.text === 'de'
  );
}

/** «un Buesa Arena enloquecido» */
export function isStadium({ isLong, to, tokens }: NameInSentence): boolean {
  return isLong && /^(?:Arena|Stadium|Dome)$/u.test(tokens[to - 1]!.text);
}

/** «Premio Cervantes» */
export function isThingByHead({ type, isLong, first }: NameInSentence): boolean {
  return isLong && type !== 'organization' && isThingNoun(first.lower);
}
