/**
 * Returns the function that turns UTF-16 offsets of `text` into code point offsets.
 * A lone surrogate counts as one code point, as it does in `[...text]`.
 */
export function toCodePointOffsets(text: string): (utf16Offset: number) => number {
  const table = new Uint32Array(text.length + 1);
  let codePoints = 0;
  for (let index = 0; index < text.length; ) {
    const width = text.codePointAt(index)! > 0xffff ? 2 : 1;
    table.fill(codePoints, index, index + width);
    index += width;
    codePoints += 1;
  }
  table[text.length] = codePoints;
  return (offset) => table[offset]!;
}

/** The inverse of {@link toCodePointOffsets}: turns code point offsets of `text` into UTF-16 offsets. */
export function toUtf16Offsets(text: string): (codePointOffset: number) => number {
  const table = new Uint32Array(text.length + 1);
  let codePoints = 0;
  for (let index = 0; index < text.length; ) {
    table[codePoints] = index;
    index += text.codePointAt(index)! > 0xffff ? 2 : 1;
    codePoints += 1;
  }
  table[codePoints] = text.length;
  return (offset) => table[offset]!;
}
