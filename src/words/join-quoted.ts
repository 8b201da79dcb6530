/** A part of a quote. */
interface QuotedPart {
  readonly words: string;
  /** What stands in the text between the part before it and this one; empty for the first. */
  readonly gap: string;
}

const WORD_CHARACTER = /[\p{L}\p{N}]/u;
/** A mark that a new paragraph of a quotation repeats. */
const REOPENING = /^[«»“”„‟‘’‹›]\s*/u;
const LINE_END = /\s*\n\s*/u;

/**
 * The parts of a quote as one text, with «[…]» between them as the editor wrote it. Where a part only
 * runs on over a paragraph nothing is left out: it goes on in the line, without the mark that the
 * paragraph repeats.
 */
export function joinQuoted(parts: readonly QuotedPart[]): string {
  let joined = '';
  for (const [index, { words, gap }] of parts.entries()) {
    if (index === 0) joined = words;
    else if (WORD_CHARACTER.test(gap) || !LINE_END.test(gap)) joined += ` […] ${words}`;
    else {
      const [before = '', ...after] = gap.split(LINE_END);
      const opened = after.at(-1) ?? '';
      joined += `${before} ${opened.replace(REOPENING, '')}${words.replace(opened === '' ? REOPENING : '', '')}`;
    }
  }
  return joined;
}
