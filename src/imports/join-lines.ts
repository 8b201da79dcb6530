/** A word that a line's end parts: letters, a hyphen (or a soft one), the end, small letters. */
const BROKEN_WORD = /(\p{L}+)(?:-|\u2010|\u00AD)[ \t]*\r?\n[ \t]*(\p{Ll}+)/gu;
/** What a paragraph ends with, before closing marks. */
const END = /[.!?…:;][»”"’')\]]*$|[»”"]$/u;
const SMALL = /^\p{Ll}/u;
/** A line that begins an item of a list, or what another one says. */
const ITEM = /^[-–—•▪◦*·]\s*\S/u;
/** Lines of a text that was broken to a width: most of them end in mid-sentence. */
const WRAPPED_SHARE = 0.5;
const WRAPPED_MIN = 4;
/** A line that is shorter than this part of the longest was not broken by its width. */
const FULL_SHARE = 0.6;

/**
 * Joins words that the end of a line parts, as text copied from a PDF has them. A hyphen that the
 * text has elsewhere in the same word is the word's own.
 */
export function joinBrokenWords(text: string): { text: string; joined: string[] } {
  const joined: string[] = [];
  const whole = text.replace(BROKEN_WORD, (_, left: string, right: string) => {
    if (text.includes(`${left}-${right}`)) return `${left}-${right}`;
    joined.push(`${left}${right}`);
    return `${left}${right}`;
  });
  return { text: whole, joined };
}

/**
 * The paragraphs of plain text. Blank lines part them; where there are none, each line is one, unless
 * it goes on with a small letter or all lines were broken to a width. An item of a list stands by itself.
 */
export function toParagraphs(text: string): string[] {
  const lines = text
    // The end of a page stands between paragraphs, or in the middle of one.
    .replaceAll(/\s*\f\s*(?=\p{Ll})/gu, '\n')
    .replaceAll(/\s*\f\s*/gu, '\n\n')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  const inner = lines.slice(Math.max(0, first), last + 1);
  const goesOn = inner.includes('') ? isInside : createWrapTest(inner);
  const paragraphs: string[] = [];
  for (const [index, line] of inner.entries()) {
    const before = inner[index - 1];
    const isItem = before !== undefined && ITEM.test(line) && END.test(before);
    if (before !== undefined && !isItem && goesOn(before, line))
      paragraphs[paragraphs.length - 1] = `${paragraphs.at(-1) ?? ''} ${line}`.trim();
    else paragraphs.push(line);
  }
  return paragraphs.filter((paragraph) => paragraph !== '');
}

/** Lines between blank lines are one paragraph: mail and old editors break them anywhere. */
function isInside(before: string, line: string): boolean {
  return before !== '' && line !== '';
}

function createWrapTest(lines: readonly string[]): (before: string, line: string) => boolean {
  const open = lines.filter((line) => !END.test(line)).length;
  const isWrapped = lines.length >= WRAPPED_MIN && open / lines.length >= WRAPPED_SHARE;
  const full = FULL_SHARE * lines.reduce((most, { length }) => Math.max(most, length), 0);
  return (before, line) =>
    !END.test(before) && (SMALL.test(line) || (isWrapped && before.length >= full));
}
