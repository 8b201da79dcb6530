import { joinWords, type Token } from '../text/tokenize.ts';
import type { TaggedName } from '../tagger/labels.ts';

export type Sentence = readonly Token[];

/** A name found in the document: where, and what it is taken for. Rules change the type. */
export interface LocatedName extends TaggedName {
  /** Index of the sentence in the document. */
  readonly sentence: number;
  /** The words of the text, composed and with single spaces. */
  readonly text: string;
  /** Reference of the project's own entry, where one matched. */
  readonly entry: string | null;
  /** How sure the tagger was of its least sure word, from 0 to 1; left out where rules found it. */
  readonly certainty?: number;
}

/** A nickname in its marks: the tokens «“», «Cabecita», «”» are written together. */
const SPACED_QUOTATION = /(["“«‘]) (.+) (["”»’])/u;

/** Makes a name of the tokens `from` to `to` (exclusive) of a sentence. */
export function toFoundName(
  sentences: readonly Sentence[],
  sentence: number,
  { type, from, to }: TaggedName,
  entry: string | null = null,
): LocatedName {
  const text = joinWords(sentences[sentence]!, from, to).replace(SPACED_QUOTATION, '$1$2$3');
  return { type, from, to, sentence, text, entry };
}
