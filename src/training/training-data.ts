import { rememberDocument } from '../extract/names/document-memory.ts';
import type { Sentence } from '../extract/names/types.ts';
import { findFeatures } from '../extract/tagger/features.ts';
import { toLabels } from '../extract/tagger/labels.ts';
import type { TaggedName } from '../extract/tagger/labels.ts';
import type { TrainingSentence } from './train-crf.ts';
import { findSentences } from '../extract/text/sentences.ts';
import type { NameType } from '../extract/tagger/labels.ts';

/** A document all of whose proper nouns carry types. Offsets are UTF-16 of its text. */
export interface TypedDocument {
  readonly id: string;
  /** One sentence a line. */
  readonly text: string;
  readonly names: readonly {
    readonly type: NameType;
    readonly start: number;
    readonly end: number;
  }[];
}

/** A typed document as the trainer wants it. A name that does not end with our tokens is left out. */
export function toTrainingSentences(document: TypedDocument): TrainingSentence[] {
  const sentences = findSentences(document.text).flatMap((paragraph) => paragraph.sentences);
  const memory = rememberDocument(sentences);
  return sentences.map((tokens) => ({
    features: findFeatures(tokens, memory),
    labels: toLabels(tokens.length, namesIn(tokens, document)),
  }));
}

function namesIn(tokens: Sentence, document: TypedDocument): TaggedName[] {
  return document.names.flatMap(({ type, start, end }) => {
    const from = tokens.findIndex((token) => token.start === start);
    const to = tokens.findIndex((token) => token.end === end) + 1;
    return from >= 0 && to > from ? [{ type, from, to }] : [];
  });
}
