import { agreeOnType, typeBracketedAcronym } from './agreement.ts';
import { requireEvidence } from './evidence.ts';
import { findHeadedPlaces } from './headed-places.ts';
import { joinNicknames, joinOwners, joinParticles } from './joined-names.ts';
import {
  addMissedPlaces,
  preferGazetteer,
  preferLongPlaces,
  typeBeforeProvince,
} from './known-places.ts';
import { addMissedSurnames, addSentenceSubjects } from './missed-people.ts';
import {
  dropSentenceOpener,
  dropTitle,
  splitGovernmentFromPerson,
  splitPersonFromPlace,
  trimMarks,
} from './name-limits.ts';
import { typeByWords } from './type-by-words.ts';
import type { LocatedName, Sentence } from './types.ts';

type Rule = (names: readonly LocatedName[], sentences: readonly Sentence[]) => LocatedName[];

/**
 * What a document knows as a whole and a sentence does not. The order matters: limits first, then
 * types, then names that were missed, and last the agreement between equal strings.
 */
const RULES: readonly Rule[] = [
  trimMarks,
  dropSentenceOpener,
  dropTitle,
  splitPersonFromPlace,
  splitGovernmentFromPerson,
  joinParticles,
  joinNicknames,
  typeByWords,
  joinOwners,
  preferGazetteer,
  preferLongPlaces,
  typeBeforeProvince,
  addMissedPlaces,
  findHeadedPlaces,
  agreeOnType,
  addMissedSurnames,
  addSentenceSubjects,
  typeBracketedAcronym,
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
