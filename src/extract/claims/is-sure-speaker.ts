import { isWithin, type TextRange } from '../text/paragraphs.ts';
import { isFiniteVerb } from '../verbs/finite-verbs.ts';
import { findFiniteForm } from '../verbs/reporting-verbs.ts';
import { isSpeakingPhrase } from './human-nouns.ts';
import type { ReadText } from './read-text.ts';
import type { NameRange } from './sentence-words.ts';
import type { FoundClaim, FoundSpeaker } from './types.ts';

/** UTF-16 units behind which nobody remembers who had the turn. */
const LONGEST_TURN = 600;
const SENTENCE_END = /[.!?…\n»”"]\s+(?=\S)(?!.*[.!?…\n»”"]\s+\S)/su;
/** «La ministra de Vivienda, | Sara Olmedo»: the office of whoever follows. */
const OFFICE = /(?<!\p{L})(?:el|la|su)\s+\p{L}+(?:\s+[\p{L}-]+){0,9},?\s*$/iu;
const NOUN_PHRASE =
  /(?<!\p{L})(?:el|la|los|las|un|una|unos|unas|su|sus|al|del|este|esta|otro|otra|algunos|algunas|varios|varias)\s+(\p{L}+)|(?<!\p{L})(fuentes|vecinos|testigos|analistas|expertos|ambos|todos|nadie|quien|quienes)(?!\p{L})/giu;
/** «operó a la niña», «recibió un mensaje»: somebody or something else that may tell what follows. */
const OTHER_TELLER =
  /(?<!\p{L})(?:a\s+(?:la|un|una|su|otra)|al)\s+(?!(?:final|lado|día|mes|año|salir|llegar|recoger|término|inicio|comienzo|menos|parecer|respecto)(?!\p{L}))\p{Ll}|(?<!\p{L})(?:mensaje|correo|tuit|nota|cartel|grabación|vídeo|video|audio|mail|whatsapp|pancarta|pintada)s?(?!\p{L})/iu;
const PREPOSITION =
  /(?<!\p{L})(?:a|al|ante|con|contra|de|del|en|entre|para|por|sobre|tras|sin)\s+$/iu;

/**
 * Whether a speaker who is not named beside the verb is still beyond doubt: a person who has the turn,
 * with nobody else in the words from the sentence that names him to the claim. What stands in quotations
 * is somebody's words, not who speaks.
 */
export function isSureSpeaker(
  { text, names, quotations }: ReadText,
  { start, verb, via, speaker }: FoundClaim,
): boolean {
  if (speaker === null || !(via === 'carried' || via === 'coordinated')) return false;
  const to = verb === null ? start : Math.min(start, verb.start);
  if (speaker.isPlural || !namesPerson(speaker, names) || to < speaker.end) return false;
  if (to - speaker.end > LONGEST_TURN) return false;
  const from = findSentenceStart(text, speaker.start);
  const lead = text
    .slice(from, speaker.start)
    .replace(OFFICE, (office) => (hasVerb(office) ? office : ''));
  // «Le acompañaba la concejala Ana Mir. Dijo…»: the one before may go on; «avisó Ana Mir» has spoken.
  if (PREPOSITION.test(lead) || (hasVerb(lead) && !hasReport(lead))) return false;
  // The answers of an interview name whom they will: only its introduction says who answers.
  const end = verb === null ? Math.min(to, findParagraphEnd(text, speaker.end)) : to;
  const others = names.some(
    (name) =>
      (name.type === 'person' || name.type === 'organization') &&
      name.start >= from &&
      name.end <= end &&
      !isWithin(name, speaker) &&
      !quotations.some((quotation) => isWithin(name, quotation)) &&
      !isPartOf(text.slice(name.start, name.end), speaker.text),
  );
  if (others) return false;
  const spoken = withoutQuotations(text, speaker.end, end, quotations);
  return !namesSomebody(lead) && !namesSomebody(spoken) && !OTHER_TELLER.test(spoken);
}

function namesPerson(speaker: FoundSpeaker, names: readonly NameRange[]): boolean {
  return names.some((name) => name.type === 'person' && isWithin(name, speaker));
}

/** «Olmedo» is Sara Olmedo. */
function isPartOf(name: string, whole: string): boolean {
  return name.split(/\s+/u).every((word) => whole.includes(word));
}

function namesSomebody(words: string): boolean {
  return [...words.matchAll(NOUN_PHRASE)].some(
    ([, noun, bare]) => bare !== undefined || isSpeakingPhrase(noun ?? ''),
  );
}

function hasReport(words: string): boolean {
  return words.split(/\s+/u).some((word) => findFiniteForm(word.toLowerCase()) !== null);
}

function hasVerb(words: string): boolean {
  return words.split(/\s+/u).some((word) => isFiniteVerb(word.toLowerCase()));
}

function findSentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LONGEST_TURN), at);
  const end = SENTENCE_END.exec(before);
  return at - before.length + (end === null ? 0 : end.index + end[0].length);
}

function findParagraphEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

function withoutQuotations(
  text: string,
  from: number,
  to: number,
  quotations: readonly TextRange[],
): string {
  let words = '';
  let at = from;
  for (const { start, end } of quotations) {
    if (end <= at || start >= to) continue;
    words += text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return words + text.slice(at, Math.max(at, to));
}
