import type { NameType } from '../tagger/labels.ts';
import {
  isAuthor,
  isBodyByNoun,
  isBodyOfOffice,
  isEndOfWay,
  isFeast,
  isMatterOfOffice,
  isNamedAfterPerson,
  isParty,
  isPartyOrPaper,
  isPlaceByNoun,
  isStreetOfAnyTown,
  isThingByNoun,
  isTitledPerson,
  isTownOfOffice,
  isVessel,
} from './type-rules/noun-before.ts';
import { toNameInSentence, type NameInSentence } from './type-rules/name-in-sentence.ts';
import {
  isBodyByHead,
  isCompanyByEnd,
  isCompanyByStart,
  isKnownEventOrWork,
  isKnownOrganization,
  isNumberedChannel,
  isSlogan,
  isStadium,
  isThingByHead,
  isTownWithArticle,
  isUnion,
} from './type-rules/own-words.ts';
import {
  isActingDepartment,
  isBodyByApposition,
  isNamedAside,
  isShip,
  isTownAtHead,
  isTownBeforeComma,
} from './type-rules/place-in-sentence.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

interface TypeRule {
  readonly type: NameType;
  readonly fits: (name: NameInSentence) => boolean;
  /** Whether it leaves no doubt where the tagger had one. */
  readonly isSure?: true;
  /** Whether the next token belongs to the name. */
  readonly takesNext?: true;
}

/**
 * What the words of a name and those around it leave no doubt of. The first rule that fits decides.
 * Where two fit that do not agree, a list comes before a head or a noun (the «Liga de Campeones» is
 * no body), an office before a firm («el ministro de Relaciones Exteriores») and the head of a name
 * before the noun in front of it («el programa de Televisión Española»).
 */
const RULES: readonly TypeRule[] = [
  { type: 'organization', fits: isKnownOrganization },
  { type: 'other', fits: isKnownEventOrWork },
  { type: 'organization', fits: isUnion },
  { type: 'organization', fits: isSlogan },
  { type: 'other', fits: isStreetOfAnyTown },
  { type: 'other', fits: isShip },
  { type: 'other', fits: isVessel },
  { type: 'organization', fits: isBodyByHead },
  { type: 'other', fits: isMatterOfOffice },
  { type: 'organization', fits: isBodyOfOffice },
  { type: 'place', fits: isTownOfOffice },
  { type: 'organization', fits: isParty },
  { type: 'organization', fits: isCompanyByStart },
  { type: 'organization', fits: isActingDepartment },
  { type: 'place', fits: isEndOfWay },
  { type: 'organization', fits: isNumberedChannel, takesNext: true },
  { type: 'other', fits: isFeast },
  { type: 'place', fits: isTownAtHead },
  { type: 'place', fits: isTownWithArticle },
  { type: 'place', fits: isStadium },
  { type: 'person', fits: isNamedAside, isSure: true },
  { type: 'organization', fits: isBodyByApposition },
  { type: 'organization', fits: isCompanyByEnd },
  { type: 'other', fits: isThingByHead },
  { type: 'place', fits: isPlaceByNoun },
  { type: 'place', fits: isTownBeforeComma },
  { type: 'other', fits: isThingByNoun },
  { type: 'organization', fits: isPartyOrPaper },
  { type: 'organization', fits: isBodyByNoun },
  { type: 'person', fits: isTitledPerson, isSure: true },
  { type: 'person', fits: isAuthor },
  { type: 'other', fits: isNamedAfterPerson },
];

/** Gives each name the type that its words and those around it tell, or leaves it as it is. */
export function typeByWords(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return names.map((name) => {
    const seen = toNameInSentence(name, sentences[name.sentence]!);
    const rule = RULES.find(({ fits }) => fits(seen));
    return rule === undefined ? name : applyRule(name, rule, sentences);
  });
}

function applyRule(
  name: LocatedName,
  { type, isSure, takesNext }: TypeRule,
  sentences: readonly Sentence[],
): LocatedName {
  if (takesNext === true)
    return toFoundName(sentences, name.sentence, { type, from: name.from, to: name.to + 1 });
  return isSure === true ? { ...name, type, certainty: 1 } : { ...name, type };
}
