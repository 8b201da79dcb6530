import { isCapitalized, isWord } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import { isFirstName } from './gazetteer.ts';
import { PLACE_PREPOSITIONS, TITLES } from '../../names/trigger-words.ts';

/** What a document as a whole tells about one capitalized word. */
interface WordMemory {
  /** Seen with a capital where no sentence starts: a name, not only the first word. */
  isNameInside: boolean;
  /** Last of a longer run of capitals: after a given name, or after something else. */
  endsPerson: boolean;
  endsRun: boolean;
  opensRun: boolean;
  followsTitle: boolean;
  followsPlacePreposition: boolean;
  /** Words right before and right after, in lower case. */
  readonly before: Set<string>;
  readonly after: Set<string>;
}

export interface DocumentMemory {
  readonly words: ReadonlyMap<string, WordMemory>;
  /** Words that the document also writes in lower case. */
  readonly lower: ReadonlySet<string>;
}

const SENTENCE_OPENER = /^["«“¿¡:.(—–-]$/u;

/** Reads the whole document once, so that one clear mention helps the others. */
export function rememberDocument(sentences: readonly (readonly Token[])[]): DocumentMemory {
  const words = new Map<string, WordMemory>();
  const lower = new Set<string>();
  for (const sentence of sentences) {
    sentence.forEach((token, index) => {
      if (isCapitalized(token)) remember(words, sentence, index);
      else if (isWord(token)) lower.add(token.text);
    });
  }
  return { words, lower };
}

function remember(words: Map<string, WordMemory>, sentence: readonly Token[], index: number): void {
  const { text } = sentence[index]!;
  const memory = words.get(text) ?? {
    isNameInside: false,
    endsPerson: false,
    endsRun: false,
    opensRun: false,
    followsTitle: false,
    followsPlacePreposition: false,
    before: new Set<string>(),
    after: new Set<string>(),
  };
  words.set(text, memory);
  const previous = sentence[index - 1];
  const next = sentence[index + 1];
  const opensSentence = previous === undefined || SENTENCE_OPENER.test(previous.text);
  if (!opensSentence) memory.isNameInside = true;
  if (isCapitalized(previous) && !isCapitalized(next)) {
    memory.endsRun = true;
    let first = index - 1;
    while (isCapitalized(sentence[first - 1])) first -= 1;
    if (isFirstName(sentence[first]!.text)) memory.endsPerson = true;
  }
  if (!isCapitalized(previous)) {
    if (isCapitalized(next)) memory.opensRun = true;
    if (!opensSentence) {
      memory.before.add(previous.lower);
      if (TITLES.has(previous.lower)) memory.followsTitle = true;
      if (PLACE_PREPOSITIONS.has(previous.lower)) memory.followsPlacePreposition = true;
    }
  }
  if (next !== undefined && !isCapitalized(next)) memory.after.add(next.lower);
}
