import { canSpeak } from './can-speak.ts';
import { findSpeakerAfter } from './find-speaker.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import { toPhrase } from './speaker.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';

/** «Hay dos heridos. Así lo ha confirmado la policía», «Lo dijo ella misma»: who tells the sentence before. True when there was such a claim. */
export function findReferenceClaim(claims: SentenceClaims, verb: VerbInSentence): boolean {
  const { view, context } = claims;
  const told = context.untold();
  if (told === null || !verb.isFiniteForm || !verb.verb.uses.has('say')) return false;
  // «Lo asume la maestra» takes it, and tells nothing.
  if (view.lower(0) === 'lo' && !verb.verb.isStrong) return false;
  const clitic = view.lower(0) === 'así' ? 1 : 0;
  if (!/^l[oa]$/u.test(view.lower(clitic)) || verb.from !== clitic + 1) return false;
  const speaker = findSpeakerAfter(view, verb);
  if (speaker === null || !canSpeak(view, toPhrase(view, speaker))) return false;
  claims.add({ ...told, verb, speaker: speaker.speaker });
  return true;
}
