import { rememberDocument } from '../extract/names/document-memory.ts';
import type { Sentence } from '../extract/names/types.ts';
import { findFeatures } from '../extract/tagger/features.ts';
import { toLabels } from '../extract/tagger/labels.ts';
import type { TaggedName } from '../extract/tagger/labels.ts';
import type { TrainingSentence } from './train-crf.ts';
import { findSentences } from '../extract/text/sentences.ts';
import type { TreebankDocument } from './ancora.ts';

/** A typed document as the trainer wants it. A name that does not end with our tokens is left out. */
export function toTrainingSentences(document: TreebankDocument): TrainingSentence[] {
  const sentences = findSentences(document.text).flatMap((paragraph) => paragraph.sentences);
  const memory = rememberDocument(sentences);
  return sentences.map((tokens) => ({
    features: findFeatures(tokens, memory),
    labels: toLabels(tokens.length, namesIn(tokens, document)),
  }));
}

function namesIn(tokens: Sentence, document: TreebankDocument): TaggedName[] {
  return document.names.flatMap(({ type, start, end }) => {
    const from = tokens.findIndex((token) => token.start === start);
    const to = tokens.findIndex((token) => token.end === end) + 1;
    return from >= 0 && to > from ? [{ type, from, to }] : [];
  });
}
