import {
  type AnnotatedArticle,
  annotateArticle,
  annotateUnrendered,
  type Lexicon,
  type Problem,
} from '../annotate/index.ts';
import { type ArticleMeta, articleSchema } from '../schema/article.ts';
import { mayHoldMarkup } from '../schema/find-markup.ts';
import { mayHoldPlaceholder } from '../schema/placeholder.ts';
import { checkEdition, type EditionSource, type EditionState } from './check-edition.ts';
import type { Picture } from '../pictures/types.ts';
import { findMarked } from './find-marked.ts';
import { findUndrawn } from './find-undrawn.ts';
import { findUnwritten } from './find-unwritten.ts';
import { toProblem } from './messages.ts';
import { parseYaml, splitFrontMatter } from './parse-content.ts';
import { type FileProblem, isDraftText, toDraftProblems } from './problem.ts';
import { salvageMeta } from './salvage-meta.ts';

/** An article as its file gives it, annotated. */
export interface Article {
  /** The file's name without its ending: the last part of the article's address. */
  readonly slug: string;
  readonly file: string;
  /** Without the claims that are drafts. */
  readonly meta: ArticleMeta;
  readonly annotated: AnnotatedArticle;
  /** What each of its corrections changed, in their order; nothing where that is not known. */
  readonly revisions: EditionState['revisions'];
  /** Whether `content/editions` remembers its text and corrections as they are. */
  readonly isRecorded: boolean;
  /** The moment for which it waits, where it is shown before: in development. */
  readonly waitsUntil?: string;
  /** How many of its claims are drafts, where it is one itself and shown all the same: in development. */
  readonly draftClaims?: number;
  /** Its pictures by their files as it names them; none where it has none. */
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** Two articles with the same digest are alike in everything; only what is stored has one. */
  readonly digest?: string;
}

/** One file of an article, as it was found. */
export interface ArticleFile {
  readonly slug: string;
  /** Its path below the root. */
  readonly file: string;
  readonly text: string;
  /** What was published of it; none where nothing is remembered. */
  readonly edition?: EditionSource | null;
}

/** What one file of an article gives. */
export interface ReadArticle {
  /** None where the file has errors that leave nothing to annotate. */
  readonly article: Article | null;
  /** Whether the file says that it is not to be published: its problems are then warnings. */
  readonly isDraft: boolean;
  /** Claims of the article that are drafts. */
  readonly draftClaims: number;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads an article's file; all its problems come back together.
 * @param annotate with its HTML or without
 */
export function readArticle(
  { slug, file, text, edition = null }: ArticleFile,
  lexicon: Lexicon,
  annotate: typeof annotateArticle = annotateArticle,
): ReadArticle {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string')
    return toBroken([toProblem('front-matter', file, 1, { why: parts })], false);
  const { frontMatter, markdown, linesBefore } = parts;
  const parsed = parseYaml(articleSchema, file, frontMatter, 1);
  const { data: meta, lineOf } = parsed;
  const empty = markdown.trim() === '' ? [toProblem('body-empty', file, linesBefore, {})] : [];
  if (!meta) {
    const body = empty.length > 0 ? empty : findBodyProblems(file, parsed, parts, lexicon);
    return toBroken([...parsed.problems, ...body], isDraftText(frontMatter));
  }
  if (empty.length > 0) return toBroken(empty, meta.draft);
  const annotated = annotate({ markdown, linesBefore, meta }, lexicon);
  const { revisions, isRecorded, ...editions } = checkEdition(
    { slug, file, meta, markdown, linesBefore, ...annotated },
    edition,
    lineOf,
  );
  const fields = { schema: articleSchema, data: meta, file, lineOf };
  const found = [
    ...(mayHoldPlaceholder(frontMatter) ? findUnwritten(fields) : []),
    ...(mayHoldMarkup(frontMatter) ? findMarked(fields) : []),
    ...findUndrawn(file, [[['title'], meta.title]], lineOf),
    ...annotated.problems.map((problem) => toFileProblem(problem, file, lineOf)),
    ...editions.problems,
  ];
  const claims = meta.claims.filter(({ draft }) => !draft);
  return {
    article: { slug, file, meta: { ...meta, claims }, annotated, revisions, isRecorded },
    isDraft: meta.draft,
    draftClaims: meta.claims.length - claims.length,
    problems: meta.draft ? toDraftProblems(found) : found,
  };
}

/** What else is wrong with an article whose head is: one run of the check tells all of it. */
function findBodyProblems(
  file: string,
  { raw, faults, lineOf }: Pick<ReturnType<typeof parseYaml>, 'raw' | 'faults' | 'lineOf'>,
  { markdown, linesBefore }: { readonly markdown: string; readonly linesBefore: number },
  lexicon: Lexicon,
): FileProblem[] {
  const salvaged = salvageMeta(raw, faults);
  if (!salvaged) return [];
  const { meta, toOriginal, lacksMentions } = salvaged;
  return annotateUnrendered({ markdown, linesBefore, meta }, lexicon)
    .problems.filter(({ code }) => !(lacksMentions && code.startsWith('name-')))
    .map((problem) => toFileProblem(problem, file, (path) => lineOf(toOriginal(path))));
}

function toBroken(problems: readonly FileProblem[], isDraft: boolean): ReadArticle {
  return {
    article: null,
    isDraft,
    draftClaims: 0,
    problems: isDraft ? toDraftProblems(problems) : problems,
  };
}

function toFileProblem(
  { code, severity, place, message }: Problem,
  file: string,
  lineOf: (path: readonly (string | number)[]) => number,
): FileProblem {
  const line = place === null ? null : 'line' in place ? place.line : lineOf(place.field);
  return { code, severity, file, line, message };
}
