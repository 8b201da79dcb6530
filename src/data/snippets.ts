import type { Mention } from '../annotate/index.ts';
import { findRunEnd, findRunStart } from './space-runs.ts';

/** Some words of a text around the names in them. */
export interface Snippet {
  readonly parts: readonly SnippetPart[];
  /** Whether words of the same paragraph were left out before it, and after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

interface SnippetPart {
  readonly text: string;
  /** The mention that these words are, or null for the words around it. */
  readonly mention: Mention | null;
}

interface Edge {
  readonly offset: number;
  readonly isCut: boolean;
}

/** As many words as a concordance shows: enough to know what the sentence is about. */
const WORDS_AROUND = 8;
/** UTF-16 units in which eight Spanish words surely end: bounds the work for each mention. */
const REACH = 400;
/**
 * The text has line breaks between paragraphs, and inside them where an editor wraps lines: after
 * the end of a sentence both are good places to stop.
 */
const SENTENCE_END = /[.!?…:][”"»’)\]]*$/u;

/**
 * The words around each mention, in the order of the text. A mention that stands in the words
 * after another shares its snippet, so that every mention is in exactly one.
 * @param mentions ranges of `text` in its order, UTF-16 offsets
 */
export function toSnippets(text: string, mentions: readonly Mention[]): Snippet[] {
  const windows: { start: Edge; end: Edge; mentions: Mention[] }[] = [];
  for (const mention of mentions) {
    const last = windows.at(-1);
    const end = findEnd(text, mention.end);
    if (last && mention.start < last.end.offset) {
      last.mentions.push(mention);
      last.end = end;
    } else {
      windows.push({ start: findStart(text, mention.start), end, mentions: [mention] });
    }
  }
  return windows.map(({ start, end, mentions: inside }) => ({
    parts: toParts(text, start.offset, end.offset, inside),
    isCutBefore: start.isCut,
    isCutAfter: end.isCut,
  }));
}

/** Goes back word by word; what is not whole within reach is left out. */
function findStart(text: string, from: number): Edge {
  const floor = Math.max(0, from - REACH);
  let offset = from;
  for (let words = 0; ; words += 1) {
    const end = findRunStart(text, offset, floor, true);
    const start = findRunStart(text, end, floor, false);
    if (start === floor && floor > 0) return { offset, isCut: true };
    if (start === end || isBreak(text, start, end, offset)) return { offset, isCut: false };
    if (words === WORDS_AROUND) return { offset, isCut: true };
    offset = start;
  }
}

/** Goes on word by word; what is not whole within reach is left out. */
function findEnd(text: string, from: number): Edge {
  const ceiling = Math.min(text.length, from + REACH);
  let before = from;
  let offset = from;
  for (let words = 0; ; words += 1) {
    const start = findRunEnd(text, offset, ceiling, true);
    const end = findRunEnd(text, start, ceiling, false);
    if (isBreak(text, before, offset, start)) return { offset, isCut: false };
    if (end === ceiling && ceiling < text.length) return { offset, isCut: true };
    if (start === end) return { offset, isCut: false };
    if (words === WORDS_AROUND) return { offset, isCut: true };
    before = start;
    offset = end;
  }
}

/** Whether the words stop after one, given where it starts, where it ends and where the next starts. */
function isBreak(text: string, start: number, end: number, next: number): boolean {
  // One space between words is no line break, and hardly any gap is more.
  if (next === end + 1 && text[end] === ' ') return false;
  return text.slice(end, next).includes('\n') && SENTENCE_END.test(text.slice(start, end));
}

function toParts(
  text: string,
  start: number,
  end: number,
  mentions: readonly Mention[],
): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = start;
  for (const mention of mentions) {
    parts.push({ text: text.slice(at, mention.start), mention: null });
    parts.push({ text: text.slice(mention.start, mention.end), mention });
    at = mention.end;
  }
  parts.push({ text: text.slice(at, end), mention: null });
  return parts.filter((part) => part.text !== '');
}
