import { agreeOnType, typeBracketedAcronym } from './agreement.ts';
import { splitBodiesFromPeople } from './bodies-before-people.ts';
import { requireEvidence } from './evidence.ts';
import { typeActingFirms } from './acting-firms.ts';
import { typeActors } from './actors.ts';
import { typeCoordinatedPlaces } from './coordinated-places.ts';
import { findHeadedPlaces } from './headed-places.ts';
import { addInterviewers } from './interviewers.ts';
import { joinBodies, splitHousesFromTowns, splitMattersFromPlaces } from './joined-bodies.ts';
import { joinNicknames, joinOwners, joinParticles } from './joined-names.ts';
import { typeShortNames } from './short-names.ts';
import {
  addMissedPlaces,
  preferGazetteer,
  preferLongPlaces,
  typeBeforeProvince,
  typeDatelines,
} from './known-places.ts';
import { typeLoneTowns } from './lone-towns.ts';
import { addMissedBodies } from './missed-bodies.ts';
import { addMissedSurnames, addOpeningPeople, addSentenceSubjects } from './missed-people.ts';
import {
  cutBeforeWith,
  cutScores,
  dropSentenceOpener,
  dropSources,
  dropTitle,
  splitGovernmentFromPerson,
  splitPersonFromPlace,
  trimMarks,
} from './name-limits.ts';
import { typePlacesByFirstWord } from './named-for-saints.ts';
import { findOfficialNames } from './official-names.ts';
import { dropMatters } from './subjects-of-office.ts';
import { joinTitledPapers } from './titled-papers.ts';
import { dropTurnLabels } from './turn-labels.ts';
import { typeByWords } from './type-by-words.ts';
import type { LocatedName, Sentence } from './types.ts';

type Rule = (names: readonly LocatedName[], sentences: readonly Sentence[]) => LocatedName[];

/**
 * What a document knows as a whole and a sentence does not. The order matters: limits first, then
 * types, then names that were missed, and last the agreement between equal strings.
 */
const RULES: readonly Rule[] = [
  trimMarks,
  cutScores,
  dropTurnLabels,
  dropSentenceOpener,
  dropTitle,
  cutBeforeWith,
  dropSources,
  splitPersonFromPlace,
  splitGovernmentFromPerson,
  splitBodiesFromPeople,
  joinParticles,
  joinNicknames,
  splitMattersFromPlaces,
  splitHousesFromTowns,
  typeByWords,
  joinOwners,
  findOfficialNames,
  joinTitledPapers,
  joinBodies,
  preferGazetteer,
  preferLongPlaces,
  typeBeforeProvince,
  addMissedPlaces,
  typeDatelines,
  findHeadedPlaces,
  typePlacesByFirstWord,
  typeCoordinatedPlaces,
  addMissedBodies,
  typeLoneTowns,
  typeActingFirms,
  addInterviewers,
  typeShortNames,
  agreeOnType,
  addMissedSurnames,
  addSentenceSubjects,
  addOpeningPeople,
  typeActors,
  typeBracketedAcronym,
  dropMatters,
  requireEvidence,
];

export function applyDocumentRules(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  return RULES.reduce<LocatedName[]>(
    (current, rule) => rule(current, sentences),
    [...names],
  ).toSorted((a, b) => a.sentence - b.sentence || a.from - b.from);
}
