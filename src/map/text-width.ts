import ADVANCES from './advances.json' with { type: 'json' };

/** A face of a map's names: Source Sans 3 at 400 and 600, Newsreader at 600 and in italics. */
export type MapFace = keyof typeof ADVANCES;

/** Thousandths of an em of a letter that the table lacks: as wide as the wide ones. */
const OTHER_ADVANCE = 700;
/** Letters of Chinese, Japanese and Korean are as wide as high. */
const SQUARE_ADVANCE = 1000;
const SQUARES = /[\u1100-\u11ff\u2e80-\uffef]/u;
/** The fallback fonts are fitted to ours on average, not letter by letter. */
const SAFETY = 1.06;

/**
 * Width of a line of text at this font size, in the same unit, never less than what is drawn. The
 * advances are the fonts' own, in thousandths of an em; a letter with a mark is as wide as without.
 */
export function toTextWidth(text: string, face: MapFace, fontSize: number): number {
  const advances: Readonly<Record<string, number>> = ADVANCES[face];
  let thousandths = 0;
  for (const character of text.normalize('NFD').replaceAll(/\p{M}/gu, '')) {
    thousandths +=
      advances[character] ?? (SQUARES.test(character) ? SQUARE_ADVANCE : OTHER_ADVANCE);
  }
  return (thousandths / 1000) * fontSize * SAFETY;
}
