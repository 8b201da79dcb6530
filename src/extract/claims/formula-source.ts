import { skipAdverbials } from './adverbials.ts';
import { canSpeak } from './can-speak.ts';
import { findFirstSubject } from './find-speaker.ts';
import { findFiniteFrom } from './finite-at.ts';
import { LEAST_BEFORE } from './formula-words.ts';
import type { Formula } from './formula-words.ts';
import { findNounPhrase } from './noun-phrase.ts';
import { withRelative } from './restrictive-relative.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import type { SentenceView } from './sentence-view.ts';
import { toPhrase, toSpeaker } from './speaker.ts';
import type { SpeakerPhrase } from './speaker.ts';
import { isClitic } from '../text/closed-classes.ts';
import type { FoundSpeaker } from './types.ts';
import { AUXILIARY } from './verb-in-sentence.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';

/** What «según» announces that is nobody: «según lo previsto», «según se acerque». */
const NOT_A_SOURCE = /^(?:lo|se|cuando|sea|parece|el|la)$/u;
/** What one has said or reckoned: who it is stands before. */
const OWN_WORDS =
  /^(?:cuentas|cálculos|datos|palabras|versión|estimaciones|previsiones|registros|cifras|relato|testimonio)$/u;
/** «según consta en el auto», «según recoge el informe». */
const RECORDS = /^(?:consta|figura|aparece|recoge|refleja|establece|marca|dicta)$/u;

/** Who stands behind a formula, or null where nobody does. */
export function findSourceOf(
  claims: SentenceClaims,
  formula: Formula,
  verb: VerbInSentence | null,
): SpeakerPhrase | null {
  // «según | sus cuentas»
  const isOfOwner = /^sus?$/u.test(claims.view.lower(formula.to));
  const isOwn = isOfOwner && OWN_WORDS.test(claims.view.lower(formula.to + 1));
  if (formula.kind === 'según' && isOwn) {
    const owner =
      claims.context.coordinated() ??
      claims.context.carry({
        number: 'unknown',
        start: claims.view.tokens[formula.from]!.start,
        site: 'formula',
      });
    return owner === null ? null : { speaker: owner, to: formula.to + 2 };
  }
  if (formula.kind !== 'own opinion')
    return verb === null ? findSource(claims.view, formula) : findSourceOfVerb(claims, verb);
  const speaker =
    findActorBefore(claims.view, formula) ??
    claims.context.coordinated() ??
    claims.context.carry({
      number: 'singular',
      start: claims.view.tokens[formula.from]!.start,
      site: 'formula',
    });
  return speaker === null ? null : { speaker, to: formula.to };
}

/** «Cerezo cree que exagera: | a su entender, …», «El portavoz lo justifica porque, | a su juicio, …» */
function findActorBefore(view: SentenceView, { from }: Formula): FoundSpeaker | null {
  const first = findFirstSubject(view);
  if (first === null || first.to >= from || !canSpeak(view, toPhrase(view, first))) return null;
  const acts = /^[:;]$/u.test(view.word(from - 1)) || findFiniteFrom(view, first.to, from) >= 0;
  return acts ? first.speaker : null;
}

/** «según informó la agencia», «como ya ha dicho el ministro». */
export function findVerbOfFormula(view: SentenceView, { to }: Formula): VerbInSentence | null {
  let at = to;
  while (isClitic(view.lower(at)) || view.lower(at) === 'ya' || view.lower(at) === 'también')
    at += 1;
  return view.verbAt(at);
}

function findSourceOfVerb(
  { view, context }: SentenceClaims,
  verb: VerbInSentence,
): SpeakerPhrase | null {
  let from = skipAdverbials(view, verb.to);
  if (view.lower(from) === 'desde') from += 1;
  const phrase = findNounPhrase(view, from);
  if (phrase !== null) return toSpeaker(view, phrase, 'formula');
  // «El alcalde confirmó dos muertes y, según indicó, …»: who acts in the sentence also tells.
  const subject = verb.from > LEAST_BEFORE ? findFirstSubject(view) : null;
  if (subject !== null && subject.to < verb.from && canSpeak(view, toPhrase(view, subject)))
    return { speaker: { ...subject.speaker, via: 'coordinated' }, to: from };
  const carried = context.carry({
    number: verb.number,
    start: view.rangeOf(verb).start,
    site: 'formula',
  });
  return carried === null ? null : { speaker: carried, to: from };
}

function findSource(view: SentenceView, { kind, to }: Formula): SpeakerPhrase | null {
  if (kind === 'como') return null;
  const isRecord = RECORDS.test(view.lower(to));
  const from = isRecord ? to + (view.lower(to + 1) === 'en' ? 2 : 1) : to;
  const phrase = findNounPhrase(view, kind === 'según' && !isRecord ? skipVerbs(view, from) : from);
  if (phrase !== null) return toSpeaker(view, withRelative(view, phrase), 'formula');
  if (isRecord) return null;
  // «según fuentes de la investigación»: bare plurals take no article.
  if (kind === 'para' || !/^\p{Ll}/u.test(view.word(to)) || NOT_A_SOURCE.test(view.lower(to)))
    return null;
  let end = to;
  while (end < view.length && !/^[,.;:()]$/u.test(view.word(end))) end += 1;
  return toSpeaker(view, { from: to, to: end }, 'formula');
}

/** «según | ha podido saber | este diario» */
function skipVerbs(view: SentenceView, from: number): number {
  if (!AUXILIARY.test(view.lower(from)) && !/^pud[io]/u.test(view.lower(from))) return from;
  let at = from + 1;
  while (/(?:[ai]do|[aei]r)$/u.test(view.lower(at))) at += 1;
  return at;
}
