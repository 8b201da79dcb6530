/** Characters that take two UTF-16 units and are one code point. */
const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/** Makes the conversion from UTF-16 offsets of a text into offsets in Unicode code points. */
export function createCodePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(ASTRAL)].map(({ index }) => index);
  return (offset) => offset - pairs.filter((start) => start < offset).length;
}
