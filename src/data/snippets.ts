import type { Mention } from '../annotate/index.ts';

/** Some words of a text around the names in them. */
export interface Snippet {
  readonly parts: readonly SnippetPart[];
  /** Whether words of the same paragraph were left out before it, and after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export interface SnippetPart {
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
 * A line break after the end of a sentence. The text has line breaks between paragraphs, and
 * inside them where an editor wraps lines: after a full stop both are good places to stop.
 */
const BREAK = /(?<=[.!?…:][”"»’)\]]*)\s*\n\s*/u;

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

function findStart(text: string, from: number): Edge {
  const floor = Math.max(0, from - REACH);
  // The reach may begin inside a word, which is then left out whole.
  const reach = text.slice(floor, from);
  const pieces = (floor === 0 ? reach : reach.replace(/^\S+/u, '')).split(BREAK);
  const paragraph = pieces.at(-1) ?? '';
  const words = [...paragraph.matchAll(/\S+/gu)];
  const first = words.at(-WORDS_AROUND) ?? words[0];
  return {
    offset: from - paragraph.length + (first?.index ?? paragraph.length),
    isCut: words.length > WORDS_AROUND || (pieces.length === 1 && floor > 0),
  };
}

function findEnd(text: string, from: number): Edge {
  const ceiling = from + REACH;
  const isAtEnd = ceiling >= text.length;
  const reach = text.slice(from, ceiling);
  const pieces = (isAtEnd ? reach : reach.replace(/\S+$/u, '')).split(BREAK);
  const words = [...(pieces[0] ?? '').matchAll(/\S+/gu)];
  const last = words[WORDS_AROUND - 1] ?? words.at(-1);
  return {
    offset: last ? from + last.index + last[0].length : from,
    isCut: words.length > WORDS_AROUND || (pieces.length === 1 && !isAtEnd),
  };
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
