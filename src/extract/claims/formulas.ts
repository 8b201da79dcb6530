import { findClauseEnd } from './clause-end.ts';
import { findFiniteFrom } from './finite-at.ts';
import { canSpeak } from './can-speak.ts';
import { findContent } from './formula-content.ts';
import { findSourceOf, findVerbOfFormula } from './formula-source.ts';
import { LEAST_BEHIND, findFormulaAt } from './formula-words.ts';
import type { Formula } from './formula-words.ts';
import { findFormulaEnd } from './restrictive-relative.ts';
import { findAntecedent } from './relative-antecedent.ts';
import type { SentenceView } from './sentence-view.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import { toPhrase, toSpeaker } from './speaker.ts';
import type { SpeakerPhrase } from './speaker.ts';

/** «Según los Estados Unidos, …», «…, de acuerdo con la policía», «como recordó Peskov», «para X, …». */
export function findFormulas(claims: SentenceClaims): void {
  const { view } = claims;
  for (let index = 0; index < view.length; index += 1) {
    if (view.isQuoted(index)) continue;
    const formula = findFormulaAt(view, index);
    if (formula === null || formula.to >= view.length) continue;
    const end = addFormula(claims, formula);
    if (end !== null) index = Math.max(index, end - 1);
  }
}

/** Adds the claim of a formula and returns the index after its speaker, or null where it is none. */
function addFormula(claims: SentenceClaims, formula: Formula): number | null {
  const { view } = claims;
  if (formula.kind === 'para quien') return addRelativeOpinion(claims, formula);
  const verb = findVerbOfFormula(view, formula);
  const source = findSourceOf(claims, formula, verb);
  if (source === null || !canVouch(view, formula, source)) return null;
  if (verb !== null) claims.use(verb);
  if (isSecondSource(claims, formula)) return findFormulaEnd(view, source.to);
  const cue = { from: formula.from, to: verb?.to ?? formula.to };
  const end = skipDescription(view, findFormulaEnd(view, source.to));
  const range = findContent(view, formula.from, end);
  if (range !== null) claims.add({ ...range, verb: cue, speaker: source.speaker, isAside: true });
  return end;
}

/** «…, para quien | nadie busca»: the antecedent says what the relative tells. */
function addRelativeOpinion(claims: SentenceClaims, { from, to }: Formula): number | null {
  const { view, context } = claims;
  const antecedent = findAntecedent(view, from);
  const speaker =
    context.coordinated() ??
    (antecedent.kind === 'relative' && canSpeak(view, antecedent.phrase)
      ? toSpeaker(view, antecedent.phrase, 'relative').speaker
      : null);
  if (speaker === null || findFiniteFrom(view, to, view.length) < 0) return null;
  const end = findClauseEnd(view, null, to, view.length);
  claims.add({ ...view.rangeOf({ from: to, to: end }), verb: { from, to }, speaker });
  return end;
}

/** Whether what stands behind a formula says something. */
function canVouch(view: SentenceView, { kind, from }: Formula, source: SpeakerPhrase): boolean {
  const speaks = (): boolean => canSpeak(view, toPhrase(view, source));
  if (kind === 'para') return view.word(source.to) === ',' && speaks();
  // «se asignan | según la gravedad»: without a stop before, what cannot speak is a measure.
  const isAside = from === 0 || /^[,.;:(»”"—–-]$/u.test(view.word(from - 1));
  if (kind === 'como' || (kind === 'según' && !isAside)) return source.speaker.isNamed || speaks();
  return true;
}

/** «“…”, dijo el alcalde, según informa la agencia»: the words have their speaker already. */
function isSecondSource({ view, found }: SentenceClaims, { from }: Formula): boolean {
  const isSpoken = found.some(
    ({ form, speaker }) => form === 'direct' && speaker?.via !== 'carried',
  );
  return view.word(from - 1) === ',' && isSpoken;
}

/**
 * «Según el abogado, que defiende a los vecinos, …», «Para X, una de las denunciantes, …»: what
 * describes the source stands between two commas. The comma that closes it, or the one given.
 */
function skipDescription(view: SentenceView, comma: number): number {
  if (view.word(comma) !== ',') return comma;
  const isRelative = /^(?:que|quien|quienes|cuyo|cuya)$/u.test(view.lower(comma + 1));
  const isOneOf =
    /^(?:uno|una)$/u.test(view.lower(comma + 1)) && /^(?:de|del)$/u.test(view.lower(comma + 2));
  if (!isRelative && !isOneOf) return comma;
  for (let at = comma + 2; at < view.length - LEAST_BEHIND; at += 1) {
    if (/^[.;:]$/u.test(view.word(at)) || view.isQuoted(at)) return comma;
    if (view.word(at) === ',') return at;
  }
  return comma;
}
