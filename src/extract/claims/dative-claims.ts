import { findClauseEnd } from './clause-end.ts';
import { canSpeak } from './can-speak.ts';
import { findNounPhrase } from './noun-phrase.ts';
import { endAfter } from './partial-quotations.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';
import { findFirstSubject } from './find-speaker.ts';
import { toPhrase, toSpeaker } from './speaker.ts';
import type { FoundSpeaker } from './types.ts';

/** What things do to whoever says so: «le parece», «les preocupa que», «le consta que». */
const APPEARS =
  /^(?:parecen?|parecían?|pareció|parecieron|consta|constaba|preocupa|preocupaba|duele|dolió|indigna|indignó|sorprende|sorprendió|inquieta|extraña|extrañó|molesta|molestó|resulta|resultó)$/u;

/** Tokens of «una verdadera vergüenza». */
const LONGEST_JUDGEMENT = 5;
/** Tokens of «, que estudia la sierra desde hace veinte años,». */
const LONGEST_DESCRIPTION = 14;

/** «A Domínguez le parece «una temeridad» reabrir»: to whom it seems so says it. */
export function findDativeClaims(claims: SentenceClaims): void {
  const { view } = claims;
  for (let at = 0; at < view.length - 3; at += 1) {
    if (findUnnamed(claims, at)) continue;
    const opens =
      at === 0 || /^[,.;:]$/u.test(view.word(at - 1)) || /^(?:y|pero)$/u.test(view.lower(at - 1));
    if (!opens || !/^al?$/u.test(view.lower(at)) || view.isQuoted(at)) continue;
    const phrase = findNounPhrase(view, at + 1);
    if (phrase === null || !canSpeak(view, phrase)) continue;
    const thing = findThing(view, phrase.to);
    let verb = thing?.to ?? phrase.to;
    if (view.lower(verb) === 'no') continue;
    if (!/^les?$/u.test(view.lower(verb)) || !APPEARS.test(view.lower(verb + 1))) continue;
    verb += 1;
    const after = view.lower(verb + 1) === 'que' ? verb + 2 : verb + 1;
    const from = thing?.from ?? after;
    const hasQuotation = view.quotations.some(({ start }) => start >= view.tokens[verb]!.end);
    if (after >= view.length || (after !== verb + 2 && !hasQuotation)) continue;
    const to = findClauseEnd(view, null, after, view.length);
    const quotation = view.quotations.find(({ start }) => start >= view.tokens[verb]!.end);
    // «le pareció un testimonio «poco creíble» | y pidió otro»
    const isInMarks = quotation !== undefined && !/^que$/u.test(view.lower(after - 1));
    const end = isInMarks ? endAfter(view, quotation.end) : view.tokens[to - 1]!.end;
    claims.add({
      start: view.tokens[from]!.start,
      end: Math.min(end, view.tokens[to - 1]!.end),
      verb: { from: verb - 1, to: verb + 1 },
      speaker: toSpeaker(view, phrase, 'explicit').speaker,
    });
    at = to;
  }
}

/** «Le parece | una vergüenza que nadie avisara»: to whoever had the turn. True when there was such a claim. */
function findUnnamed(claims: SentenceClaims, at: number): boolean {
  const { view, context } = claims;
  const opens = at === 0 || /^[,.;:]$/u.test(view.word(at - 1)) || view.lower(at - 1) === 'y';
  if (!opens || view.lower(at) !== 'le' || view.isQuoted(at)) return false;
  if (!/^parec/u.test(view.lower(at + 1))) return false;
  const from = at + 2;
  const isTold = view.isQuoted(from) || findThat(view, from) !== null || hasMarksSoon(view, from);
  const speaker =
    context.coordinated() ??
    ownSubject(view, at) ??
    context.carry({ number: 'singular', start: view.tokens[at]!.start, site: 'clause' });
  if (!isTold || speaker === null) return false;
  const to = findClauseEnd(view, null, from, view.length);
  claims.add({ ...view.rangeOf({ from, to }), verb: { from: at, to: from }, speaker });
  return true;
}

/** «El camionero no se calla: | le parece»: who acts in front of the colon. */
function ownSubject(view: SentenceView, at: number): FoundSpeaker | null {
  const first = view.word(at - 1) === ':' ? findFirstSubject(view) : null;
  return first !== null && canSpeak(view, toPhrase(view, first)) ? first.speaker : null;
}

/** «una vergüenza | que» */
function findThat(view: SentenceView, from: number): number | null {
  for (let at = from; at < view.length && at - from <= LONGEST_JUDGEMENT; at += 1) {
    if (/^[,.;:]$/u.test(view.word(at))) return null;
    if (view.lower(at) === 'que') return at;
  }
  return null;
}

/** «un testimonio | «poco creíble»» */
function hasMarksSoon(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.length && at - from <= LONGEST_JUDGEMENT; at += 1) {
    if (view.isQuoted(at)) return true;
    if (/^[,.;:]$/u.test(view.word(at))) return false;
  }
  return false;
}

/** «A Mingo, que estudia la sierra, | los animales | le parecen»: what is spoken of, behind what describes her. */
function findThing(view: SentenceView, from: number): Phrase | null {
  let at = from;
  if (view.word(at) === ',') {
    at += 1;
    while (at < view.length && view.word(at) !== ',') {
      if (/^[.;:]$/u.test(view.word(at)) || at - from > LONGEST_DESCRIPTION) return null;
      at += 1;
    }
    at += 1;
  }
  const thing = findNounPhrase(view, at);
  return thing !== null && /^les?$/u.test(view.lower(thing.to)) ? thing : null;
}
