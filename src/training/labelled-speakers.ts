import type { FoundClaim } from '../extract/claims/types.ts';
import type { DraftCase } from './score-draft.ts';

/** Whose the claim is by its label; undefined where the text has none there. */
export function findLabelledSpeaker(
  { text, claims }: DraftCase,
  { start, end }: FoundClaim,
): string | null | undefined {
  return claims.find(({ quote }) => {
    const at = text.indexOf(quote);
    return at < end && start < at + quote.length;
  })?.speaker;
}

/** The labelled speaker of whatever is said under each description or name, by where that starts. */
export function findMeant(
  gold: DraftCase,
  claims: readonly FoundClaim[],
): Map<number, string | null> {
  const meant = new Map<number, string | null>();
  for (const claim of claims) {
    const label = findLabelledSpeaker(gold, claim);
    // Who goes on without being named may be somebody else.
    if (claim.speaker === null || claim.speaker.carriedTo !== undefined || label === undefined)
      continue;
    const at = (claim.speaker.calledHere ?? claim.speaker).start;
    if (!meant.has(at)) meant.set(at, label);
  }
  return meant;
}
