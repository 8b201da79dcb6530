import { findClaims } from '../extract/claims/find-claims.ts';
import { chooseLikeliest } from '../extract/claims/person-in-focus.ts';
import type { FoundClaim } from '../extract/claims/types.ts';
import { readNames } from '../extract/index.ts';
import type { TaggerModel } from '../extract/index.ts';
import { isSameSpeaker } from './score-draft.ts';
import type { DraftCase } from './score-draft.ts';

/** A description of a labelled text: the features of each person whom it may mean, and who it is. */
export interface FocusExample {
  readonly candidates: readonly (readonly string[])[];
  /** Index of the one who is meant; -1 where that is somebody without a name. */
  readonly answer: number;
}

/** All descriptions of a text that tell who speaks, each read with the right answers to those before. */
export function findFocusExamples(gold: DraftCase, model: TaggerModel | null): FocusExample[] {
  const read = readNames(gold.text, { register: [], model });
  const meant = findMeant(gold, findClaims(read));
  const examples: FocusExample[] = [];
  findClaims(read, (candidates, start) => {
    if (!meant.has(start)) return chooseLikeliest(candidates);
    const speaker = meant.get(start)!;
    const answer = candidates.findIndex(({ person }) =>
      isSameSpeaker(person.words, speaker, gold.people),
    );
    // One whom the names miss is nobody's example.
    const isMissed = answer < 0 && gold.people.some((name) => speaker?.includes(name) === true);
    if (candidates.length > 0 && !isMissed)
      examples.push({ candidates: candidates.map(({ features }) => features), answer });
    return candidates[answer]?.person ?? null;
  });
  return examples;
}

/** The labelled speaker of whatever is said under each description, by where that starts. */
function findMeant(gold: DraftCase, claims: readonly FoundClaim[]): Map<number, string | null> {
  const meant = new Map<number, string | null>();
  for (const { start, end, speaker } of claims) {
    const label = gold.claims.find(({ quote }) => {
      const at = gold.text.indexOf(quote);
      return at < end && start < at + quote.length;
    });
    if (speaker === null || label === undefined) continue;
    const at = (speaker.calledHere ?? speaker).start;
    if (!meant.has(at)) meant.set(at, label.speaker);
  }
  return meant;
}
