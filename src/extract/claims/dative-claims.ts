import { findClauseEnd } from './clause-end.ts';
import { canSpeak } from './can-speak.ts';
import { findNounPhrase } from './noun-phrase.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import { toSpeaker } from './speaker.ts';

/** What things do to whoever says so: «le parece», «les preocupa que», «le consta que». */
const APPEARS =
  /^(?:parece|parecía|pareció|consta|constaba|preocupa|preocupaba|duele|dolió|indigna|indignó|sorprende|sorprendió|inquieta|extraña|extrañó|molesta|molestó|resulta|resultó)$/u;

/** «A Domínguez le parece «una temeridad» reabrir»: to whom it seems so says it. */
export function findDativeClaims(claims: SentenceClaims): void {
  const { view } = claims;
  for (let at = 0; at < view.length - 3; at += 1) {
    const opens =
      at === 0 || /^[,.;:]$/u.test(view.word(at - 1)) || /^(?:y|pero)$/u.test(view.lower(at - 1));
    if (!opens || !/^al?$/u.test(view.lower(at)) || view.isQuoted(at)) continue;
    const phrase = findNounPhrase(view, at + 1);
    if (phrase === null || !canSpeak(view, phrase)) continue;
    let verb = phrase.to;
    if (view.lower(verb) === 'no') continue;
    if (!/^les?$/u.test(view.lower(verb)) || !APPEARS.test(view.lower(verb + 1))) continue;
    verb += 1;
    const from = view.lower(verb + 1) === 'que' ? verb + 2 : verb + 1;
    const hasQuotation = view.quotations.some(({ start }) => start >= view.tokens[verb]!.end);
    if (from >= view.length || (from === verb + 1 && !hasQuotation)) continue;
    const to = findClauseEnd(view, null, from, view.length);
    claims.add({
      ...view.rangeOf({ from, to }),
      verb: { from: verb - 1, to: verb + 1 },
      speaker: toSpeaker(view, phrase, 'explicit').speaker,
    });
    at = to;
  }
}
