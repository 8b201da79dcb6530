import { rehype } from 'rehype';
import { fold } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { toPlainText } from './plain-text.ts';
import { type Problem, toProblem } from './problems.ts';
import { rehypeAnnotate } from './rehype-annotate.ts';
import { type AnnotationMeta, resolveAnnotations } from './resolve-annotations.ts';
import { toHast } from './to-hast.ts';
import type { Annotations } from './types.ts';

export interface ArticleSource {
  /** The Markdown body, without the front matter. */
  readonly markdown: string;
  /** Lines of the file before the body: problems name lines of the file. */
  readonly linesBefore: number;
  readonly meta: AnnotationMeta;
}

export interface AnnotatedArticle {
  /** The body with every annotation in it. */
  readonly html: string;
  /** The body's `textContent`; all ranges of the annotations are UTF-16 offsets of it. */
  readonly text: string;
  readonly annotations: Annotations;
  readonly problems: readonly Problem[];
}

const serializer = rehype().freeze();

/**
 * The whole pipeline: Markdown → mdast → hast → plain text → annotations → wrapped hast → HTML.
 * It never throws for what an editor writes: whatever is wrong comes back as problems.
 */
export function annotateArticle(source: ArticleSource, lexicon: Lexicon): AnnotatedArticle {
  const { tree, dropped } = toHast(source.markdown);
  const plain = toPlainText(tree);
  const quoted = { plain, folded: fold(plain.text), linesBefore: source.linesBefore };
  const { annotations, problems } = resolveAnnotations(quoted, source.meta, lexicon);
  const annotated = rehypeAnnotate(tree, plain, annotations);
  const html = serializer.stringify(annotated);
  const htmlProblems = dropped.map(({ html: value, line }) =>
    toProblem('html-dropped', line === null ? null : { line: line + source.linesBefore }, {
      html: value,
    }),
  );
  return { html, text: plain.text, annotations, problems: [...problems, ...htmlProblems] };
}
