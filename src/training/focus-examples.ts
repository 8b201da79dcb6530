import { findClaims } from '../extract/claims/find-claims.ts';
import { chooseLikeliest } from '../extract/claims/person-in-focus.ts';
import { readNames } from '../extract/index.ts';
import type { TaggerModel } from '../extract/index.ts';
import { findMeant } from './labelled-speakers.ts';
import type { RankingExample } from './ranking.ts';
import { isSameSpeaker } from './score-draft.ts';
import type { DraftCase } from './score-draft.ts';

/** Somebody whom the text does not name. */
const NOBODY: readonly string[] = [];

/** All descriptions of a text that tell who speaks, each read with the right answers to those before. */
export function findFocusExamples(
  gold: DraftCase,
  model: TaggerModel | null,
): Omit<RankingExample, 'share'>[] {
  const read = readNames(gold.text, { register: [], model });
  const meant = findMeant(gold, findClaims(read));
  const examples: Omit<RankingExample, 'share'>[] = [];
  findClaims(read, {
    described: (candidates, start) => {
      if (!meant.has(start)) return chooseLikeliest(candidates);
      const speaker = meant.get(start)!;
      const answer = candidates.findIndex(({ person }) =>
        isSameSpeaker(person.words, speaker, gold.people),
      );
      // One whom the names miss is nobody's example.
      const isMissed = answer < 0 && gold.people.some((name) => speaker?.includes(name) === true);
      if (candidates.length > 0 && !isMissed)
        examples.push({
          candidates: [...candidates.map(({ features }) => features), NOBODY],
          answers: [answer < 0 ? candidates.length : answer],
        });
      return candidates[answer]?.person ?? null;
    },
  });
  return examples;
}
