import { DETERMINERS, PREPOSITIONS } from '../text/closed-classes.ts';
import { isSpeakingPhrase } from './human-nouns.ts';
import type { SentenceView } from './sentence-view.ts';
import type { NameRange, Phrase } from './sentence-words.ts';

/** Tokens of «lideresa wayuu». */
const LONGEST_TITLE = 2;

/** The person or organization named at the head of a phrase, or null. */
export function findHeadName(view: SentenceView, phrase: Phrase): NameRange | null {
  const { start } = view.rangeOf(phrase);
  const secondWord = view.tokens[phrase.from + 1]?.start ?? start;
  return (
    view.names.find(
      (name) =>
        name.start >= start &&
        name.start <= secondWord &&
        (name.type === 'person' || name.type === 'organization'),
    ) ?? null
  );
}

/** Whether a phrase is somebody who speaks: a name at its head or behind its noun, or a noun for people and bodies. */
export function canSpeak(view: SentenceView, phrase: Phrase): boolean {
  return (
    findHeadName(view, phrase) !== null ||
    isSpeakingPhrase(view.textOf(phrase)) ||
    isTitledPerson(view, phrase)
  );
}

/** «el pregonero Abel Riquelme», «la lideresa wayuu Ana Uriana»: whatever noun stands right before a person's name is what he is. */
function isTitledPerson(view: SentenceView, { from, to }: Phrase): boolean {
  if (!DETERMINERS.has(view.lower(from))) return false;
  for (let at = from + 1; at < to && at - from <= LONGEST_TITLE + 1; at += 1) {
    if (view.isCapital(at)) return at > from + 1 && view.nameStartingAt(at)?.name.type === 'person';
    if (PREPOSITIONS.has(view.lower(at))) return false;
  }
  return false;
}
