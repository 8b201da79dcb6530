import type { TurnCandidate, TurnCandidates } from './appearances.ts';
import { toTurnFeatures } from './turn-features.ts';
import type { TurnQuestion } from './turn-features.ts';
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
  let best: TurnCandidate | null = null;
  let most = -Infinity;
  for (const { candidate, features } of weighed) {
    const score = features.reduce((sum, feature) => sum + (TURN_WEIGHTS[feature] ?? 0), 0);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}
