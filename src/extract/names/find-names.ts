import { findCertainties } from '../tagger/certainty.ts';
import { findFeatures } from '../tagger/features.ts';
import { fromLabels } from '../tagger/labels.ts';
import type { TaggerModel } from '../tagger/model.ts';
import { findBestLabels, scoreToken } from '../tagger/viterbi.ts';
import type { RegisterName } from '../types.ts';
import { applyDocumentRules } from './document-rules.ts';
import { rememberDocument } from './document-memory.ts';
import { findNamesByRules } from './find-by-rules.ts';
import { applyRegisters } from './registers.ts';
import { toFoundName } from './types.ts';
import type { LocatedName, Sentence } from './types.ts';

/**
 * All names of a document: proposed by the tagger (or by rules, without a model), corrected by what
 * the document as a whole tells, and overruled by the project's own registers.
 * @param text the document, needed where there are registers
 */
export function findNames(
  sentences: readonly Sentence[],
  registers: readonly RegisterName[],
  model: TaggerModel | null,
  text = '',
): LocatedName[] {
  const memory = rememberDocument(sentences);
  const proposed = sentences.flatMap((tokens, index) => {
    if (model === null)
      return findNamesByRules(tokens, memory).map((name) => toFoundName(sentences, index, name));
    const scores = findFeatures(tokens, memory).map((features) => scoreToken(model, features));
    const labels = findBestLabels(model, scores);
    const names = fromLabels(labels);
    if (names.length === 0) return [];
    const certainties = findCertainties(model, scores, labels);
    return names.map((name) => ({
      ...toFoundName(sentences, index, name),
      certainty: Math.min(...certainties.slice(name.from, name.to)),
    }));
  });
  return applyRegisters(applyDocumentRules(proposed, sentences), sentences, registers, text);
}
