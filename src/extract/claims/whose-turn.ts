import type { TurnCandidate, TurnCandidates } from './appearances.ts';
import { findLikeliest } from './find-likeliest.ts';
import { toTurnFeatures, type TurnQuestion } from './turn-features.ts';
import { TURN_WEIGHTS } from './turn-weights.ts';

/** Somebody who may have the turn, with what speaks for it. */
export interface WeighedTurn {
  readonly candidate: TurnCandidate;
  readonly features: readonly string[];
}

/** Who of the candidates has the turn there; training has its own. */
export type ChooseTurn = (
  weighed: readonly WeighedTurn[],
  question: TurnQuestion,
) => TurnCandidate | null;

export function weighTurns(candidates: TurnCandidates, question: TurnQuestion): WeighedTurn[] {
  return candidates.all.map((candidate) => ({
    candidate,
    features: toTurnFeatures(candidate, candidates, question),
  }));
}

/** The likeliest of them: a verb without a subject has somebody for it. */
export function chooseTurn(weighed: readonly WeighedTurn[]): TurnCandidate | null {
  return findLikeliest(weighed, TURN_WEIGHTS)?.candidate ?? null;
}
