import { isSpeakingPhrase } from './human-nouns.ts';
import type { SentenceView } from './sentence-view.ts';
import type { NameRange, Phrase } from './sentence-words.ts';

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

/** Whether a phrase is somebody who speaks: a name at its head or a noun for people and bodies. */
export function canSpeak(view: SentenceView, phrase: Phrase): boolean {
  return findHeadName(view, phrase) !== null || isSpeakingPhrase(view.textOf(phrase));
}
