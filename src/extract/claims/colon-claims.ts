import { isClitic } from '../text/closed-classes.ts';
import { canSpeak } from './can-speak.ts';
import { findFiniteFrom } from './finite-at.ts';
import type { SentenceView } from './sentence-view.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import { findFirstSubject } from './find-speaker.ts';
import { toPhrase, toSpeaker } from './speaker.ts';
import { findSubjectBefore } from './subject-before.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';

/** Words of the shortest quotation that shows that somebody speaks. */
const FEWEST_WORDS = 2;
/** Tokens in which a verb without a subject opens its sentence: «No lo duda: …». */
const FIRST_VERB = 3;
/** Tokens of «otra historia». */
const LONGEST_OBJECT = 3;

/** «Educación insiste: sin alumnos no hay aula». True when there was such a claim. */
export function findColonClaim(claims: SentenceClaims, verb: VerbInSentence): boolean {
  const { view } = claims;
  if (!verb.isFiniteForm || !(verb.verb.isStrong || verb.verb.infinitive === 'contar'))
    return false;
  const colon = findColon(view, verb.to);
  if (colon === null) return false;
  const from = colon + 1;
  if (isClitic(view.lower(verb.from - 1)) || from >= view.length) return false;
  if (view.quotations.some(({ start }) => start >= view.tokens[from]!.start)) return false;
  // «avisa: cree que no bastará»: the verb behind it has the clause
  if (view.verbAt(from) !== null && view.lower(view.verbAt(from)!.to) === 'que') return false;
  const before = findSubjectBefore(view, verb);
  if (before.kind !== 'subject' || !canSpeak(view, before.phrase)) return false;
  if (findFiniteFrom(view, from, view.length) < 0) return false;
  const { speaker } = toSpeaker(view, before.phrase, 'explicit');
  claims.add({ start: view.tokens[from]!.start, end: view.end, verb, speaker });
  return true;
}

/** Right after the verb, or after a short object: «cuenta otra historia: …». */
function findColon(view: SentenceView, from: number): number | null {
  for (let at = from; at < view.length && at - from <= LONGEST_OBJECT; at += 1) {
    if (view.word(at) === ':') return at;
    if (/^[.,;]$/u.test(view.word(at)) || view.isQuoted(at) || view.lower(at) === 'que')
      return null;
  }
  return null;
}

/** «El forense no tiene dudas: la caída «no fue accidental»»: marks inside a clause behind a colon are whose the turn is. */
export function findColonStatement(claims: SentenceClaims): void {
  const { view, context, found } = claims;
  if (found.length > 0) return;
  const colon = view.tokens.findIndex(({ text }, at) => text === ':' && !view.isQuoted(at));
  const from = colon + 1;
  if (colon < 1 || view.isQuoted(from) || findFiniteFrom(view, 0, colon) < 0) return;
  const quotation = view.quotations.find(({ start }) => start > view.tokens[colon]!.start);
  if (
    quotation === undefined ||
    countWords(view.text.slice(quotation.innerStart, quotation.innerEnd)) < FEWEST_WORDS
  )
    return;
  const first = findFirstSubject(view);
  const isOwn = first !== null && first.to <= colon && canSpeak(view, toPhrase(view, first));
  const opensWithVerb = findFiniteFrom(view, 0, FIRST_VERB) >= 0;
  const speaker = isOwn
    ? first.speaker
    : opensWithVerb
      ? context.carry({ number: 'singular', start: view.start, site: 'alone' })
      : null;
  if (speaker === null) return;
  claims.add({ ...view.rangeOf({ from, to: view.length }), verb: null, speaker });
}

function countWords(text: string): number {
  return text.split(/\s+/u).length;
}
