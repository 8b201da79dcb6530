import { findClauseEnd } from './clause-end.ts';
import { canSpeak } from './can-speak.ts';
import { findNounPhrase } from './noun-phrase.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';
import { toSpeaker } from './speaker.ts';

/** What things do to whoever says so: «le parece», «les preocupa que», «le consta que». */
const APPEARS =
  /^(?:parecen?|parecían?|pareció|parecieron|consta|constaba|preocupa|preocupaba|duele|dolió|indigna|indignó|sorprende|sorprendió|inquieta|extraña|extrañó|molesta|molestó|resulta|resultó)$/u;

/** Tokens of «, que estudia la sierra desde hace veinte años,». */
const LONGEST_DESCRIPTION = 14;

/** «A Domínguez le parece «una temeridad» reabrir»: to whom it seems so says it. */
export function findDativeClaims(claims: SentenceClaims): void {
  const { view } = claims;
  for (let at = 0; at < view.length - 3; at += 1) {
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
    claims.add({
      ...view.rangeOf({ from, to }),
      verb: { from: verb - 1, to: verb + 1 },
      speaker: toSpeaker(view, phrase, 'explicit').speaker,
    });
    at = to;
  }
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
