import { createOverlapTest, mergeRanges, type Range } from '../annotate/index.ts';
import { findQuotedWords } from '../text/speech/find-speech.ts';
import { type FileProblem, toDraftProblems } from '../load/problem.ts';
import type { ReadArticle } from '../load/read-article.ts';
import { type ArticleLines, toArticleLines } from './article-lines.ts';
import { type ReviewCode, type ReviewDetails, toReviewProblem } from './messages.ts';
import { findUnknownNames } from './find-unknown-names.ts';

const MARKS_BEFORE = /^[«“”"„‚‘’'‹›—–\s]+/u;
const MARKS_AFTER = /[»“”"‘’'‹›\s]+[.,;]?$|[.,;]$/u;
/** Fewer words between quotation marks are a title or a nickname, not what somebody says. */
const QUOTATION_WORDS_MIN = 3;

/**
 * What an editor may have overlooked in an article: quotations without a claim, claims without a
 * known speaker, names that no register has, claims that still wait. Never an error.
 * @param source the text of the article's file, which tells where everything stands
 */
export function reviewArticle(
  { article, draftClaims, isDraft }: ReadArticle,
  source: string,
): FileProblem[] {
  if (!article) return [];
  const { text, annotations } = article.annotated;
  let lines: ArticleLines | undefined;
  // Only an article with something to say is read for its lines.
  const getLines = (): ArticleLines => (lines ??= toArticleLines(source));
  const claimed = createOverlapTest(annotations.claims.flatMap(({ ranges }) => ranges));
  const quotations = mergeRanges(findQuotedWords(text, toLines(text))).filter(
    (range) => !claimed(range) && countWords(text, range) >= QUOTATION_WORDS_MIN,
  );
  const unattributed = annotations.claims.filter(({ speaker }) => speaker.type === 'none');
  const ignored = article.meta.mentions.flatMap(({ quote, ignore }) => (ignore ? [quote] : []));
  const names = findUnknownNames(text, [
    ...annotations.mentions,
    ...annotations.notes.flatMap(({ ranges }) => ranges),
  ]).filter(({ name }) => !ignored.some((quote) => quote.includes(name) || name.includes(quote)));
  const toWarning = <Code extends ReviewCode>(
    code: Code,
    toLine: (lines: ArticleLines) => number | null,
    details: ReviewDetails<Code>,
  ): FileProblem => toReviewProblem(code, article.file, toLine(getLines()), details);
  return [
    // In what is published they are errors, and told by the reading itself.
    ...(isDraft ? toDraftProblems(getLines().findUnwritten(article.file)) : []),
    ...(draftClaims > 0
      ? [toWarning('claims-waiting', ({ ofField }) => ofField(['claims']), { count: draftClaims })]
      : // While some claims are still to be read, quotations without one say nothing new.
        quotations.map((range) =>
          toWarning('quotation-unclaimed', ({ ofText }) => ofText(range.start), {
            words: stripMarks(text.slice(range.start, range.end)),
          }),
        )),
    ...unattributed.map(({ id }) =>
      toWarning('claim-unattributed', ({ ofClaim }) => ofClaim(id, 'speaker'), { id }),
    ),
    ...names.map(({ name, start }) => ({
      ...toWarning('name-unknown', ({ ofText }) => ofText(start), { name }),
      name,
    })),
  ];
}

/** «¡Nadie!».: the marks around the words, and the stop after them, are not of what is said. */
function stripMarks(words: string): string {
  return words.trim().replace(MARKS_BEFORE, '').replace(MARKS_AFTER, '') || words;
}

function toLines(text: string): Range[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return range;
  });
}

function countWords(text: string, { start, end }: Range): number {
  return text.slice(start, end).split(/\s+/u).length;
}
