import type { Root } from 'hast';
import { type ArticleText, toArticleText, toFileLine } from './article-text.ts';
import type { Lexicon } from './lexicon.ts';
import { findLostWords } from './markdown/find-lost-words.ts';
import type { OwnLink } from './own-links.ts';
import { type PlainText, toPlainText } from './plain-text.ts';
import { type Problem, toProblem } from './problems.ts';
import { rehypeAnnotate } from './rehype-annotate.ts';
import { type AnnotationMeta, resolveAnnotations } from './resolve-annotations.ts';
import type { TextPicture } from './set-pictures.ts';
import { toHast } from './to-hast.ts';
import { toHtml } from './to-html.ts';
import { type Annotations, NO_ANNOTATIONS } from './types.ts';

export interface ArticleSource {
  /** The Markdown body, without the front matter. */
  readonly markdown: string;
  /** Lines of the file before the body: problems name lines of the file. */
  readonly linesBefore: number;
  readonly meta: AnnotationMeta;
}

/** What a body has for others to lead to, and what it leads to and shows. */
interface Linked {
  /** What leads from it into the site, in order. */
  readonly links: readonly OwnLink[];
  /** The ids of its headings, in order. */
  readonly headings: readonly string[];
  /** What it shows from files of `content/`, in order. */
  readonly pictures: readonly TextPicture[];
}

export interface AnnotatedArticle extends Linked {
  /** The body with every annotation in it. */
  readonly html: string;
  /** The body's `textContent`; all ranges of the annotations are UTF-16 offsets of it. */
  readonly text: string;
  /** Words of the text. */
  readonly wordCount: number;
  readonly annotations: Annotations;
  readonly problems: readonly Problem[];
}

/** Overrides, embeddings and isolates: they reorder what the reader sees. */
const DIRECTION_CONTROL = /[\u202A-\u202E\u2066-\u2069]/u;
/** UTF-16 units of text shown on either side of an invisible character. */
const AROUND = 12;

/**
 * A text that was read, to be annotated once or, while somebody writes about it, many times. The lines
 * of its links, pictures and problems count from the beginning of the Markdown.
 */
export interface PreparedArticle extends Linked {
  readonly tree: Root;
  readonly plain: PlainText;
  readonly text: ArticleText;
  /** What is wrong with the text itself. */
  readonly problems: readonly Problem[];
}

/**
 * The whole pipeline: Markdown → mdast → hast → plain text → annotations → wrapped hast → HTML.
 * It never throws for what an editor writes: whatever is wrong comes back as problems.
 */
export function annotateArticle(source: ArticleSource, lexicon: Lexicon): AnnotatedArticle {
  return annotate(source, lexicon, ({ tree, plain }, annotations) =>
    toHtml(rehypeAnnotate(tree, plain, annotations)),
  );
}

/** As {@link annotateArticle}, with the HTML left empty: whoever only checks a text shows nothing of it. */
export function annotateUnrendered(source: ArticleSource, lexicon: Lexicon): AnnotatedArticle {
  return annotate(source, lexicon, () => '');
}

function annotate(
  { markdown, linesBefore, meta }: ArticleSource,
  lexicon: Lexicon,
  render: (prepared: PreparedArticle, annotations: Annotations) => string,
): AnnotatedArticle {
  const prepared = prepareArticle(markdown);
  if ('unread' in prepared)
    return {
      ...{ html: '', text: '', wordCount: 0, annotations: NO_ANNOTATIONS },
      ...{ links: [], headings: [], pictures: [] },
      problems: prepared.unread.map((problem) => moveDown(problem, linesBefore)),
    };
  const annotated = annotatePrepared(prepared, linesBefore, meta, lexicon);
  return { html: render(prepared, annotated.annotations), ...annotated };
}

/** Reads a text; or says why it cannot be read. */
export function prepareArticle(
  markdown: string,
): PreparedArticle | { readonly unread: readonly Problem[] } {
  const { tree, problems: found, told, links, headings, pictures } = toHast(markdown);
  if (tree === null) return { unread: found };
  const lost = findLostWords(tree, markdown, told);
  const plain = toPlainText(tree);
  const text = toArticleText(plain);
  const others = [...findEmptiness(text), ...findDirectionControl(text)];
  return { tree, plain, text, links, headings, pictures, problems: [...found, ...lost, ...others] };
}

/** Annotates a text that was read, without its HTML. */
export function annotatePrepared(
  { plain, text, links, headings, pictures, problems: own }: PreparedArticle,
  linesBefore: number,
  meta: AnnotationMeta,
  lexicon: Lexicon,
): Omit<AnnotatedArticle, 'html'> {
  const { annotations, problems } = resolveAnnotations({ ...text, linesBefore }, meta, lexicon);
  return {
    text: plain.text,
    wordCount: text.searched.words.starts.length,
    annotations,
    links: links.map((link) => moveLink(link, linesBefore)),
    headings,
    pictures: pictures.map((picture) => moveLink(picture, linesBefore)),
    problems: [...problems, ...own.map((problem) => moveDown(problem, linesBefore))],
  };
}

function moveLink<Placed extends { readonly line: number | null }>(
  link: Placed,
  linesBefore: number,
): Placed {
  return link.line === null ? link : { ...link, line: link.line + linesBefore };
}

/** The same problem in a file with lines before the text. */
function moveDown(problem: Problem, linesBefore: number): Problem {
  const { place } = problem;
  if (place === null || !('line' in place)) return problem;
  return { ...problem, place: { line: place.line + linesBefore } };
}

function findEmptiness({ plain, linesBefore }: ArticleText): Problem[] {
  return plain.blocks.length > 0 ? [] : [toProblem('text-empty', { line: linesBefore + 1 }, {})];
}

function findDirectionControl(text: ArticleText): Problem[] {
  const words = text.plain.text;
  // None folds to itself: looking at what folding changed is much less than the whole text.
  const change = text.folded.changes.find(({ start, end }) =>
    DIRECTION_CONTROL.test(words.slice(start, end)),
  );
  if (!change) return [];
  const at = change.start + words.slice(change.start).search(DIRECTION_CONTROL);
  const code = `U+${words.charCodeAt(at).toString(16).toUpperCase()}`;
  const before = words.slice(Math.max(0, at - AROUND), at);
  const around = `${before}${words.slice(at + 1, at + AROUND)}`.replaceAll(/\s+/gu, ' ').trim();
  const line = toFileLine(text, at);
  return [toProblem('direction-control', line === null ? null : { line }, { code, around })];
}
