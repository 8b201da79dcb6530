import { DETERMINERS, PREPOSITIONS } from '../text/closed-classes.ts';
import { canSpeak } from './can-speak.ts';
import { findFirstSubject } from './find-speaker.ts';
import { findFiniteFrom, isFiniteAt } from './finite-at.ts';
import { findNounPhrase } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import { toPhrase, toSpeaker } from './speaker.ts';
import type { SpeakerPhrase } from './speaker.ts';
import type { FoundSpeaker } from './types.ts';

/**
 * Who acts in a sentence and may go on in the next without being named: its first subject, or where
 * that is a thing, whoever stands beside a verb: «En el sexto vive | Herminia Ponce», «Hubo tensión cuando
 * | un camionero intentó cruzar». Null where nobody does.
 * @param isReport whether somebody has spoken in it: then nobody else of the sentence goes on
 */
export function findActor(view: SentenceView, isReport: boolean): FoundSpeaker | null {
  const mouth = findMouth(view);
  if (mouth !== null) return mouth.speaker;
  const first = findTopic(view) ?? findFirstSubject(view);
  if (first !== null && canSpeak(view, toPhrase(view, first))) return first.speaker;
  // «Los comuneros bloquearon la vía»: several whom no list knows are people as often as things.
  if (first?.speaker.isPlural === true) return first.speaker;
  if (isReport) return null;
  let last: FoundSpeaker | null = null;
  for (let at = 0; at < view.length; at += 1) {
    if (view.isQuoted(at) || PREPOSITIONS.has(view.lower(at - 1))) continue;
    const phrase = findNounPhrase(view, at);
    if (phrase === null || !canSpeak(view, phrase)) continue;
    if (/^nadie$|^quien/u.test(view.lower(at))) continue;
    if (!DETERMINERS.has(view.lower(at)) && !view.isCapital(at)) continue;
    const isSubject =
      isFiniteAt(view, phrase.to) || (isFiniteAt(view, at - 1) && view.lower(at) !== 'al');
    if (isSubject) last = toSpeaker(view, phrase, 'explicit').speaker;
    at = phrase.to - 1;
  }
  return last ?? findOnlyPerson(view);
}

/** «La familia habla por boca de | Hicham Bakkali, su abogado» */
function findMouth(view: SentenceView): SpeakerPhrase | null {
  const at = view.tokens.findIndex(
    ({ lower }, index) =>
      /^(?:boca|voz)$/u.test(lower) &&
      view.lower(index - 1) === 'por' &&
      view.lower(index + 1) === 'de' &&
      !view.isQuoted(index),
  );
  const phrase = at < 0 ? null : findNounPhrase(view, at + 2);
  return phrase === null ? null : toSpeaker(view, phrase, 'explicit');
}

/** «A | Obligado | los elogios le dan pudor»: of whom it is told goes on. */
function findTopic(view: SentenceView): SpeakerPhrase | null {
  const phrase = /^al?$/u.test(view.lower(0)) ? findNounPhrase(view, 1) : null;
  if (phrase === null || !canSpeak(view, phrase)) return null;
  const verb = findFiniteFrom(view, phrase.to, view.length);
  if (verb < 0 || !/^les?$/u.test(view.lower(verb - 1))) return null;
  const after = findNounPhrase(view, verb + 1);
  return after !== null && canSpeak(view, after) ? null : toSpeaker(view, phrase, 'explicit');
}

/** «Solo | Amparo Nogueira, con una maleta, espera el tren»: the one person whom the sentence names free of prepositions. */
function findOnlyPerson(view: SentenceView): FoundSpeaker | null {
  const free = view.names.filter(({ type, start }) => {
    const at = view.indexFrom(start);
    return type === 'person' && !view.isQuoted(at) && !PREPOSITIONS.has(view.lower(at - 1));
  });
  const [only, ...others] = free;
  if (only === undefined || others.length > 0) return null;
  const from = view.indexFrom(only.start);
  return toSpeaker(view, { from, to: view.indexFrom(only.end) }, 'explicit').speaker;
}
