import { canSpeak } from './can-speak.ts';
import { isClitic } from '../text/closed-classes.ts';
import { findSpeakerAfter } from './find-speaker.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import { toPhrase } from './speaker.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';

/** «Hay dos heridos. Así lo ha confirmado la policía»: who tells the sentence before. True when there was such a claim. */
export function findReferenceClaim(claims: SentenceClaims, verb: VerbInSentence): boolean {
  const { view, context } = claims;
  const told = context.untold();
  if (told === null || !verb.isFiniteForm || !verb.verb.uses.has('say')) return false;
  if (view.lower(0) !== 'así' || !isClitic(view.lower(1)) || verb.from !== 2) return false;
  const speaker = findSpeakerAfter(view, verb);
  if (speaker === null || !canSpeak(view, toPhrase(view, speaker))) return false;
  claims.add({ ...told, verb, speaker: speaker.speaker });
  return true;
}
