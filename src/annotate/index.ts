export {
  annotateArticle,
  type AnnotatedArticle,
  annotatePrepared,
  annotateUnrendered,
  type ArticleSource,
  prepareArticle,
  type PreparedArticle,
} from './annotate-article.ts';
export { toBareNames } from './bare-names.ts';
export { createQuoteDescriber } from './describe-quote.ts';
export { fold } from './fold.ts';
export type { QuoteSelector } from './find-quote.ts';
export { toLetters } from './letters.ts';
export { type Lexicon, type NameConflict, toLexicon } from './lexicon.ts';
export { toNameWords } from './name-words.ts';
export { findAddedIn } from './own-words/added-words.ts';
export { toOwnFields } from './own-words/own-fields.ts';
export { lineAt, type PlainText, toPlainText } from './plain-text.ts';
export type { Problem } from './problems.ts';
export { toWholeQuote } from './quote-faults.ts';
export { type Range, createOverlapTest, mergeRanges, overlaps } from './range.ts';
export { NO_META } from './resolve-annotations.ts';
export { CLAIM_QUOTE_MIN } from './resolve-quotes.ts';
export { type TextPicture, toPictureSource } from './set-pictures.ts';
export { toSpokenRanges } from './spoken-ranges.ts';
export { toHast } from './to-hast.ts';
export type {
  Annotations,
  Claim,
  ClaimSource,
  DatedExpression,
  Form,
  Mention,
  NamedEntry,
  Note,
} from './types.ts';
