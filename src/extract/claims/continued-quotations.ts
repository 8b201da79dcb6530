import type { FoundClaim } from './types.ts';

const OPENING = /[«“"„‘']$/u;
/** Between the parts of one quotation: its stop, an empty line, and the mark that is repeated. */
const BETWEEN = /^[.!?…]?\s*\n\s*[«“"„»”]?$/u;

/**
 * A quotation that goes on in the next paragraph is left open there: who is said to speak after its
 * last part has said the parts before too.
 */
export function joinContinued(text: string, claims: readonly FoundClaim[]): FoundClaim[] {
  const joined = [...claims];
  for (let at = joined.length - 2; at >= 0; at -= 1) {
    const [part, next] = [joined[at]!, joined[at + 1]!];
    const isOpen = part.verb === null && part.form === 'direct';
    if (!isOpen || next.form !== 'direct' || !OPENING.test(text.slice(0, part.start).slice(-1)))
      continue;
    if (BETWEEN.test(text.slice(part.end, next.start)))
      joined[at] = { ...part, speaker: next.speaker, via: next.via };
  }
  return joined;
}
