import { findClaims } from '../extract/claims/find-claims.ts';
import type { FoundSpeaker } from '../extract/claims/types.ts';
import { readNames } from '../extract/index.ts';
import type { TaggerModel } from '../extract/index.ts';
import { findLabelledSpeaker, findMeant } from './labelled-speakers.ts';
import type { RankingExample } from './ranking.ts';
import { isSameSpeaker } from './score-draft.ts';
import type { DraftCase } from './score-draft.ts';

/** The right answer to one verb without a subject changes who comes into question for the next. */
const PASSES = 3;

/** All verbs without a subject of a text, each read with the right answers to those before. */
export function findTurnExamples(
  gold: DraftCase,
  model: TaggerModel | null,
): Omit<RankingExample, 'share'>[] {
  const read = readNames(gold.text, { register: [], model });
  const meant = findMeant(gold, findClaims(read));
  /** By where the verb stands. */
  const wanted = new Map<number, string>();
  const isRight = ({ start, coreEnd, text }: FoundSpeaker, at: number): boolean => {
    const label = wanted.get(at);
    if (label === undefined) return false;
    const names = [text, text.slice(0, coreEnd - start), meant.get(start) ?? null];
    return names.some((name) => isSameSpeaker(name, label, gold.people));
  };
  let examples: Omit<RankingExample, 'share'>[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    examples = [];
    const claims = findClaims(read, {
      turn: (weighed, { start }) => {
        const answers = [...weighed.keys()].filter((index) =>
          isRight(weighed[index]!.candidate.speaker, start),
        );
        if (weighed.length > 1 && answers.length > 0)
          examples.push({ candidates: weighed.map(({ features }) => features), answers });
        return weighed[answers[0] ?? 0]?.candidate ?? null;
      },
    });
    for (const claim of claims) {
      const label = findLabelledSpeaker(gold, claim);
      const at = claim.speaker?.carriedTo;
      if (at !== undefined && typeof label === 'string') wanted.set(at, label);
    }
  }
  return examples;
}
