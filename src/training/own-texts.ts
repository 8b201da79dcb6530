import { readMarkedTexts } from './marked-texts.ts';
import { KIND_DRAFTS, OWN_DRAFTS, readDraftCases } from './score-draft.ts';
import type { TypedDocument } from './training-data.ts';
import { toTypedDraft } from './typed-drafts.ts';

/** A set of labelled drafts as typed documents. */
export function readTypedDrafts(file: Parameters<typeof readDraftCases>[0]): TypedDocument[] {
  return readDraftCases(file).flatMap((text) => toTypedDraft(text) ?? []);
}

/** All our own texts from which the tagger learns beside the corpus: labelled drafts and marked texts. */
export function readOwnTexts(): TypedDocument[] {
  return [...[...KIND_DRAFTS, ...OWN_DRAFTS].flatMap(readTypedDrafts), ...readMarkedTexts()];
}
