import { isClitic } from '../text/closed-classes.ts';
import { canSpeak } from './can-speak.ts';
import { findFiniteFrom } from './finite-at.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import { toSpeaker } from './speaker.ts';
import { findSubjectBefore } from './subject-before.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';

/** «Educación insiste: sin alumnos no hay aula». True when there was such a claim. */
export function findColonClaim(claims: SentenceClaims, verb: VerbInSentence): boolean {
  const { view } = claims;
  if (!verb.isFiniteForm || !verb.verb.isStrong || view.word(verb.to) !== ':') return false;
  const from = verb.to + 1;
  if (isClitic(view.lower(verb.from - 1)) || from >= view.length) return false;
  if (view.quotations.some(({ start }) => start >= view.tokens[from]!.start)) return false;
  const before = findSubjectBefore(view, verb);
  if (before.kind !== 'subject' || !canSpeak(view, before.phrase)) return false;
  if (findFiniteFrom(view, from, view.length) < 0) return false;
  const { speaker } = toSpeaker(view, before.phrase, 'explicit');
  claims.add({ start: view.tokens[from]!.start, end: view.end, verb, speaker });
  return true;
}
