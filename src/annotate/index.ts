export { annotateArticle, type AnnotatedArticle, type ArticleSource } from './annotate-article.ts';
export { toCardId, toClaimCardId, toClaimTextId, toNoteCardId } from './anchors.ts';
export { type Lexicon, type NameConflict, toLexicon } from './lexicon.ts';
export { toNameWords } from './name-words.ts';
export { findNearestWord } from './nearest-word.ts';
export type { Problem, ProblemPlace } from './problems.ts';
export type { Range } from './range.ts';
export type {
  Annotations,
  Claim,
  DatedExpression,
  Form,
  Mention,
  NamedEntry,
  Note,
} from './types.ts';
