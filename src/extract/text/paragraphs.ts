/** A paragraph of the text: UTF-16 offsets, without the line break. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function isWithin(inner: TextRange, outer: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const LINE = /[^\r\n\u2028\u2029]+/gu;
const BLANK_LINE = /\n[^\S\n]*\n|\r[^\S\r\n]*\r/u;
const ENDS_SENTENCE = /[.!?…:;»”"')\]]\s*$/u;
/** Nobody wraps lines shorter than this; a short line that ends in no full stop is a headline. */
const SHORTEST_WRAPPED_LINE = 50;

/**
 * Paragraphs of plain text or Markdown. Without blank lines every line is a paragraph; with them,
 * a long line that ends in the middle of a sentence goes on in the next line.
 */
export function findParagraphs(text: string): TextRange[] {
  const isWrapped = BLANK_LINE.test(text.replaceAll('\r\n', '\n'));
  const paragraphs: { start: number; end: number }[] = [];
  for (const match of text.matchAll(LINE)) {
    const line = match[0];
    if (line.trim() === '') continue;
    const start = match.index;
    const end = start + line.length;
    const previous = paragraphs.at(-1);
    if (isWrapped && previous !== undefined && continues(text, previous, start)) previous.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

function continues(text: string, previous: TextRange, start: number): boolean {
  if (/^(?:\r\n|\r|\n)$/u.test(text.slice(previous.end, start)) === false) return false;
  const lastLine =
    text
      .slice(previous.start, previous.end)
      .split(/[\r\n]/u)
      .at(-1) ?? '';
  return lastLine.length >= SHORTEST_WRAPPED_LINE && !ENDS_SENTENCE.test(lastLine);
}
