import { isWithin } from '../text/paragraphs.ts';
import type { FoundClaim } from './types.ts';

/** «… y | calificó el fallo de «político»»: another report, whatever the claim before it reaches over. */
const COORDINATED = /(?:^|\s)(?:y|e|pero|aunque|ni|solo)\s+(?:\S{1,3}\s+)?$/u;
/** The part of a claim from which on another inside it may as well be what was said. */
const MUCH_OF_IT = 0.4;

/**
 * Without what one says inside one's own claim: «recurrirá la fianza, que califica de | «disparatada»»; nor the
 * words around a claim that introduce it, as «a su entender» and «dijo» do inside.
 */
export function withoutToldTwice(text: string, claims: readonly FoundClaim[]): FoundClaim[] {
  const own = claims.filter((claim) => !claims.some((other) => isFrameOf(claim, other)));
  return own.filter(
    (claim) =>
      !own.some(
        (other) =>
          isToldIn(claim, other) && !COORDINATED.test(text.slice(other.start, claim.verb!.start)),
      ),
  );
}

/** Whether a claim is only the frame of another inside it. */
function isFrameOf(claim: FoundClaim, inner: FoundClaim): boolean {
  if (!isOfSame(claim, inner) || !isWithin(inner, claim)) return false;
  return isVerbIn(claim, inner) || (inner.form === 'direct' && inner.end === claim.end);
}

function isToldIn(claim: FoundClaim, outer: FoundClaim): boolean {
  const part = (claim.end - claim.start) / (outer.end - outer.start);
  return (
    part < MUCH_OF_IT && isOfSame(claim, outer) && isWithin(claim, outer) && isVerbIn(claim, outer)
  );
}

/** «El letrado Hugo Peralta» goes on as «Hugo Peralta». */
function isOfSame(claim: FoundClaim, other: FoundClaim): boolean {
  if (claim === other || claim.speaker === null || other.speaker === null) return false;
  const [own, others] = [claim.speaker.text, other.speaker.text];
  return own.includes(others) || others.includes(own);
}

function isVerbIn({ verb }: FoundClaim, outer: FoundClaim): boolean {
  return verb !== null && isWithin(verb, outer);
}
