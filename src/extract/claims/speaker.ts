import type { SpeakerVia } from '../types.ts';
import { DETERMINERS } from '../text/closed-classes.ts';
import { isFiniteAt } from './finite-at.ts';
import { findHeadName } from './can-speak.ts';
import { isBody, isSpeakingPhrase } from './human-nouns.ts';
import { isTitle } from '../../names/trigger-words.ts';
import { isGerund } from '../../names/verb-forms.ts';
import type { SentenceView } from './sentence-view.ts';
import type { NameRange, Phrase } from './sentence-words.ts';
import type { FoundSpeaker } from './types.ts';

/** A speaker with the index of the token after it. */
export interface SpeakerPhrase {
  readonly speaker: FoundSpeaker;
  readonly to: number;
}

const PLURAL =
  /^(?:los|las|unos|unas|varios|varias|algunos|algunas|ambos|ambas|dos|tres|cuatro|muchos|fuentes|autoridades|medios|analistas|expertos)\b/iu;
const AFTER_APPOSITION = /^(?:[,.:;)»”"(]|que|y)$/u;
/** What opens no description after a name: relatives, adverbials, another clause. */
const NO_DESCRIPTION =
  /^(?:que|quien|quienes|cuyo|cuya|donde|cuando|mientras|aunque|pero|y|e|o|ni|si|no|a|al|ante|bajo|con|contra|desde|durante|en|entre|hacia|hasta|para|por|según|sin|sobre|tras|como|tal|así|además|también|ayer|hoy|este|esta|aquel|antes|después|luego|se|le|les|lo|nacido|nacida)$/u;
const LONGEST_DESCRIPTION = 10;
/** Tokens of «que se atribuye el robo». */
const LONGEST_RELATIVE = 8;
/** Tokens of «el economista jefe». */
const LONGEST_TITLE = 4;
/** Tokens of «en el país». */
const LONGEST_PLACE = 7;

/**
 * Makes a speaker of a noun phrase. A name in apposition belongs to it: «el portavoz del Kremlin,
 * Dmitry Peskov».
 */
export function toSpeaker(view: SentenceView, phrase: Phrase, via: SpeakerVia): SpeakerPhrase {
  const { start } = view.rangeOf(phrase);
  const apposition =
    findApposition(view, phrase, phrase.to) ??
    findApposition(view, phrase, findPlaceEnd(view, phrase)) ??
    findNameAfterRelative(view, phrase);
  const core = apposition?.to ?? phrase.to;
  const to = findDescriptionEnd(view, core) ?? core;
  const end = view.tokens[to - 1]!.end;
  const text = view.text.slice(start, end);
  const hasName =
    apposition !== null || findHeadName(view, phrase) !== null || hasPerson(view, phrase);
  const isPlural = PLURAL.test(text) || / y \p{Lu}/u.test(text);
  const head = findHeadName(view, phrase);
  const isCollective = head === null ? isBody(text) : head.type === 'organization';
  return {
    speaker: {
      start,
      end,
      text,
      coreEnd: view.tokens[core - 1]!.end,
      via: apposition === null ? via : 'apposition',
      isNamed: hasName,
      isPlural,
      isCollective,
    },
    to,
  };
}

/** «Su responsable | en el país, Denise Brown»: the comma behind what tells where an office is held. */
function findPlaceEnd(view: SentenceView, { from, to }: Phrase): number {
  if (!/^(?:en|para|por|sobre)$/u.test(view.lower(to))) return to;
  if (!isSpeakingPhrase(view.textOf({ from, to }))) return to;
  for (let at = to + 1; at < view.length && at - to <= LONGEST_PLACE; at += 1) {
    if (view.word(at) === ',') return at;
    if (/^[.;:]$/u.test(view.word(at)) || view.isQuoted(at) || isFiniteAt(view, at)) return to;
  }
  return to;
}

/** @param comma where the phrase ends, or what tells of its place */
function findApposition(
  view: SentenceView,
  phrase: Phrase,
  comma: number,
): { readonly name: NameRange; readonly to: number } | null {
  if (hasPerson(view, phrase) || isBareBody(view, phrase) || view.word(comma) !== ',') return null;
  const named = view.nameStartingAt(comma + 1) ?? findTitled(view, phrase, comma + 1);
  if (named === null) return null;
  // «La constructora responsable, Andes Ingeniería, respondió»
  const isOwnName = named.name.type === 'organization' && isBody(view.textOf(phrase));
  if (named.name.type !== 'person' && !isOwnName) return null;
  return named.to >= view.length || AFTER_APPOSITION.test(view.word(named.to)) ? named : null;
}

/** «su autor, | el economista Tolo Deyà», «La presidenta de la sala, | la magistrada Pilar Llorente», «El comandante, | general Luis Paz» */
function findTitled(
  view: SentenceView,
  { from }: Phrase,
  at: number,
): { readonly name: NameRange; readonly to: number } | null {
  if (!/^(?:el|la|sus?)$/u.test(view.lower(from))) return null;
  if (isTitle(view.word(at))) {
    const named = view.nameStartingAt(at + 1);
    return named?.name.type === 'person' ? named : null;
  }
  if (!/^(?:el|la)$/u.test(view.lower(at))) return null;
  for (let first = at + 2; first <= at + LONGEST_TITLE; first += 1) {
    if (!/^\p{Ll}+$/u.test(view.word(first - 1))) return null;
    const named = view.nameStartingAt(first);
    if (named !== null) return named.name.type === 'person' ? named : null;
  }
  return null;
}

/** «El técnico que lo visitó, | José Crespo, admite»: the name after what tells which one. */
function findNameAfterRelative(
  view: SentenceView,
  { from, to }: Phrase,
): { readonly name: NameRange; readonly to: number } | null {
  if (view.lower(to) !== 'que' || !DETERMINERS.has(view.lower(from))) return null;
  for (let at = to + 1; at < view.length && at - to <= LONGEST_RELATIVE; at += 1) {
    if (/^[.;:]$/u.test(view.word(at)) || view.isQuoted(at)) return null;
    if (view.word(at) !== ',') continue;
    const named = view.nameStartingAt(at + 1);
    return named !== null && view.word(named.to) === ',' ? named : null;
  }
  return null;
}

/** «Según Efe, Pedro Gil no irá»: no person is an agency, a paper or a town. */
function isBareBody(view: SentenceView, phrase: Phrase): boolean {
  const from = /^(?:el|la|los|las)$/u.test(view.lower(phrase.from)) ? phrase.from + 1 : phrase.from;
  const named = view.nameStartingAt(from);
  return named !== null && named.to === phrase.to && named.name.type !== 'person';
}

/**
 * «Eladio Buendía, | jefe del pueblo wayú,»: the description that follows a person's name belongs to
 * the speaker, up to the comma or point that closes it. The index after it, or null.
 */
function findDescriptionEnd(view: SentenceView, to: number): number | null {
  const nameEnd = view.tokens[to - 1]?.end;
  const followsName = view.names.some(({ type, end }) => type === 'person' && end === nameEnd);
  const first = to + 1;
  if (!followsName || view.word(to) !== ',' || !/^\p{Ll}/u.test(view.word(first))) return null;
  const opens = view.lower(first);
  const isOfBody = opens === 'de' || opens === 'del';
  if (NO_DESCRIPTION.test(opens) || isGerund(opens)) return null;
  if (
    !isOfBody &&
    !isSpeakingPhrase(view.textOf({ from: first, to: view.length })) &&
    !isNounAt(view, first)
  )
    return null;
  for (let at = first; at < view.length && at - first <= LONGEST_DESCRIPTION; at += 1) {
    if (/^[,.;:]$/u.test(view.word(at))) return at;
    if (view.isQuoted(at) || (at > first && isFiniteAt(view, at)) || view.lower(at) === 'que')
      return null;
  }
  return null;
}

/** A noun without an article: «vecina», «apicultor», and no adverb, verb or determiner. */
function isNounAt(view: SentenceView, at: number): boolean {
  const lower = view.lower(at);
  if (/mente$/u.test(lower) || DETERMINERS.has(lower)) return false;
  return lower.length > 3 && !isFiniteAt(view, at);
}

function hasPerson(view: SentenceView, phrase: Phrase): boolean {
  const { start, end } = view.rangeOf(phrase);
  return view.names.some(
    (name) => name.type === 'person' && name.start >= start && name.end <= end,
  );
}

/** The tokens of a speaker that stands in a sentence. */
export function toPhrase(view: SentenceView, { speaker, to }: SpeakerPhrase): Phrase {
  return { from: view.indexFrom(speaker.start), to };
}
