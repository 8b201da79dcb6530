import { type SearchedText, toSearchedText } from './find-quote.ts';
import { type Folded, fold, refold, unfold } from './fold.ts';
import { lineAt, type PlainText } from './plain-text.ts';
import type { ShownPassage } from './problems.ts';
import type { Range } from './range.ts';

/** One article's text, in the two shapes in which it is read: as it stands, and folded. */
export interface ArticleText {
  readonly plain: PlainText;
  readonly folded: Folded;
  /** The folded text with its blocks, where quotes are looked up. */
  readonly searched: SearchedText;
  /** Lines of the file before the Markdown body, so that messages name lines of the file. */
  readonly linesBefore: number;
}

/** Longer passages are cut in messages. */
const PASSAGE_MAX = 300;

export function toArticleText(plain: PlainText): ArticleText {
  const folded = fold(plain.text);
  const blocks = plain.blocks
    .map((block) => refold(folded, block))
    .filter(({ start, end }) => start < end);
  return { plain, folded, searched: toSearchedText(folded.text, blocks), linesBefore: 0 };
}

/** A range of the folded text as an editor is shown it. */
export function toPassage(text: ArticleText, range: Range): ShownPassage {
  const { start, end } = unfold(text.folded, range);
  const words = text.plain.text.slice(start, end).replaceAll(/\s+/gu, ' ');
  return {
    text: words.length > PASSAGE_MAX ? `${words.slice(0, PASSAGE_MAX)}…` : words,
    line: toFileLine(text, start),
  };
}

/** The line of the article's file where an offset of the plain text stands. */
export function toFileLine({ plain, linesBefore }: ArticleText, offset: number): number | null {
  const line = lineAt(plain, offset);
  return line === null ? null : line + linesBefore;
}
