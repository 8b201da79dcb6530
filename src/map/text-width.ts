/**
 * Advance widths of Newsreader (wght 400, opsz 16) in thousandths of an em, from the font's own
 * tables; a letter with a mark is as wide as without it.
 */
const ADVANCES: Readonly<Record<string, number>> = {
  ' ': 229,
  "'": 199,
  '’': 239,
  '(': 285,
  ')': 285,
  ',': 239,
  '-': 354,
  '.': 230,
  '/': 401,
  A: 711,
  B: 644,
  C: 705,
  D: 763,
  E: 640,
  F: 592,
  G: 751,
  H: 800,
  I: 339,
  J: 446,
  K: 730,
  L: 603,
  M: 979,
  N: 771,
  O: 777,
  P: 609,
  Q: 777,
  R: 645,
  S: 555,
  T: 670,
  U: 768,
  V: 692,
  W: 967,
  X: 719,
  Y: 684,
  Z: 634,
  a: 460,
  b: 546,
  c: 437,
  d: 556,
  e: 462,
  f: 345,
  g: 496,
  h: 561,
  i: 280,
  j: 247,
  k: 541,
  l: 269,
  m: 832,
  n: 573,
  o: 526,
  p: 564,
  q: 545,
  r: 394,
  s: 384,
  t: 342,
  u: 537,
  v: 527,
  w: 743,
  x: 507,
  y: 524,
  z: 431,
};
/** Digits and letters of other alphabets. */
const OTHER_ADVANCE = 567;
/** The fallback fonts are fitted to Newsreader on average, not letter by letter. */
const SAFETY = 1.06;

/** Width of a line of text at this font size, in the same unit, never less than what is drawn. */
export function toTextWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text.normalize('NFD').replaceAll(/\p{M}/gu, '')) {
    thousandths += ADVANCES[character] ?? OTHER_ADVANCE;
  }
  return (thousandths / 1000) * fontSize * SAFETY;
}
