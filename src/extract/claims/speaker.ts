import type { SpeakerVia } from '../types.ts';
import { findHeadName } from './human-nouns.ts';
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

/**
 * Makes a speaker of a noun phrase. A name in apposition belongs to it: «el portavoz del Kremlin,
 * Dmitry Peskov».
 */
export function toSpeaker(view: SentenceView, phrase: Phrase, via: SpeakerVia): SpeakerPhrase {
  const { start } = view.rangeOf(phrase);
  const apposition = findApposition(view, phrase);
  const to = apposition?.to ?? phrase.to;
  const end = view.tokens[to - 1]!.end;
  const text = view.text.slice(start, end);
  const hasName =
    apposition !== null || findHeadName(view, phrase) !== null || hasPerson(view, phrase);
  const isPlural = PLURAL.test(text) || / y \p{Lu}/u.test(text);
  return {
    speaker: {
      start,
      end,
      text,
      via: apposition === null ? via : 'apposition',
      isNamed: hasName,
      isPlural,
    },
    to,
  };
}

function findApposition(
  view: SentenceView,
  phrase: Phrase,
): { readonly name: NameRange; readonly to: number } | null {
  if (hasPerson(view, phrase) || view.word(phrase.to) !== ',') return null;
  const named = view.nameStartingAt(phrase.to + 1);
  if (named === null || named.name.type !== 'person') return null;
  return named.to >= view.length || AFTER_APPOSITION.test(view.word(named.to)) ? named : null;
}

function hasPerson(view: SentenceView, phrase: Phrase): boolean {
  const { start, end } = view.rangeOf(phrase);
  return view.names.some(
    (name) => name.type === 'person' && name.start >= start && name.end <= end,
  );
}
