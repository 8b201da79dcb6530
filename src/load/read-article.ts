import {
  type AnnotatedArticle,
  annotateArticle,
  type Lexicon,
  type Problem,
} from '../annotate/index.ts';
import { type ArticleMeta, articleSchema } from '../schema/article.ts';
import { findPlaceholders } from '../schema/placeholder.ts';
import { checkEdition, type EditionSource, type EditionState } from './check-edition.ts';
import { findUndrawn } from './find-undrawn.ts';
import { toProblem } from './messages.ts';
import { parseYaml, splitFrontMatter } from './parse-content.ts';
import { type FileProblem, isDraftText, toDraftProblems } from './problem.ts';

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
  /** Two articles with the same digest are alike in everything; only what is stored has one. */
  readonly digest?: string;
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
 * Reads the text of one article's file; all its problems come back together.
 * @param edition what was published of it; null where nothing is remembered
 */
export function readArticle(
  slug: string,
  file: string,
  text: string,
  lexicon: Lexicon,
  edition: EditionSource | null = null,
): ReadArticle {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string')
    return toBroken([toProblem('front-matter', file, 1, { why: parts })], false);
  const { frontMatter, markdown, linesBefore } = parts;
  const { data: meta, problems, lineOf } = parseYaml(articleSchema, file, frontMatter, 1);
  if (!meta) return toBroken(problems, isDraftText(frontMatter));
  if (markdown.trim() === '')
    return toBroken([toProblem('body-empty', file, linesBefore, {})], meta.draft);
  const annotated = annotateArticle({ markdown, linesBefore, meta }, lexicon);
  const { revisions, isRecorded, ...editions } = checkEdition(
    { slug, file, meta, markdown, linesBefore, text: annotated.text },
    edition,
    lineOf,
  );
  const found = [
    ...findPlaceholders(meta).map((path) => toProblem('unfinished', file, lineOf(path), {})),
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
