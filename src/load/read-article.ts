import {
  type AnnotatedArticle,
  annotateArticle,
  type Lexicon,
  type Problem,
} from '../annotate/index.ts';
import { type ArticleMeta, articleSchema } from '../schema/article.ts';
import { parseYaml, splitFrontMatter } from './parse-content.ts';
import type { FileProblem } from './problem.ts';

/** An article as its file gives it, annotated. */
export interface Article {
  /** The file's name without its ending: the last part of the article's address. */
  readonly slug: string;
  readonly file: string;
  readonly meta: ArticleMeta;
  readonly annotated: AnnotatedArticle;
  /** Two articles with the same digest are alike in everything; only what is stored has one. */
  readonly digest?: string;
}

export type ReadArticle = (
  slug: string,
  file: string,
  text: string,
  lexicon: Lexicon,
) => { article: Article | null; problems: FileProblem[] };

/** Reads the text of one article's file; all its problems come back together. */
export function readArticle(
  slug: string,
  file: string,
  text: string,
  lexicon: Lexicon,
): ReturnType<ReadArticle> {
  const parts = splitFrontMatter(text);
  if (!parts) return { article: null, problems: [toFrontMatterProblem(file)] };
  const { frontMatter, markdown, linesBefore } = parts;
  const { data: meta, problems, lineOf } = parseYaml(articleSchema, file, frontMatter, 1);
  if (!meta) return { article: null, problems: [...problems] };
  if (markdown.trim() === '') {
    const message = 'El artículo no tiene texto. Escríbalo debajo de la segunda línea «---».';
    return {
      article: null,
      problems: [{ code: 'body-empty', severity: 'error', file, line: linesBefore, message }],
    };
  }
  const annotated = annotateArticle({ markdown, linesBefore, meta }, lexicon);
  return {
    article: { slug, file, meta, annotated },
    problems: annotated.problems.map((problem) => toFileProblem(problem, file, lineOf)),
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

function toFrontMatterProblem(file: string): FileProblem {
  const message =
    'El archivo no empieza con una cabecera. Ponga los datos entre dos líneas «---» antes del texto.';
  return { code: 'front-matter', severity: 'error', file, line: 1, message };
}
