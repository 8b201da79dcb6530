/** What readers are told the number of. */
const NOUNS = {
  articles: ['artículo', 'artículos'],
  claims: ['afirmación', 'afirmaciones'],
  mentions: ['mención', 'menciones'],
  names: ['nombre', 'nombres'],
} as const;

export type Counted = keyof typeof NOUNS;

/** Spanish groups digits from five on: «9999», «10.000». */
const UNGROUPED_MAX = 9999;
const FIGURES = /* @__PURE__ */ new Intl.NumberFormat('es');

/** «1 afirmación», «10.000 afirmaciones». */
export function toCounted(count: number, of: Counted): string {
  const [one, many] = NOUNS[of];
  return `${toFigures(count)} ${count === 1 ? one : many}`;
}

/** «1 cita directa», «19 paráfrasis»: a number with its noun in agreement. */
export function toCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A count as readers are shown it. */
export function toFigures(count: number): string {
  // Most counts are small, and a format takes ten times as long.
  return count <= UNGROUPED_MAX ? String(count) : FIGURES.format(count);
}

const LIST = /* @__PURE__ */ new Intl.ListFormat('es');

/** «a, b y c» in Spanish. */
export function toList(parts: readonly string[]): string {
  // Most lists have one part, and a format takes twenty times as long.
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : LIST.format(parts);
}

/** The same in pieces: the position of each part, and the words between them. */
export function toListPieces(parts: readonly string[]): readonly (number | string)[] {
  if (parts.length === 1) return [0];
  let at = 0;
  return LIST.formatToParts(parts).map(({ type, value }) => (type === 'element' ? at++ : value));
}

/** A space that no line parts. */
export const NO_BREAK = '\u00a0';

/** «9 más», after the first of a list; no line parts it. */
export function toMore(count: number): string {
  return `${toFigures(count)}${NO_BREAK}más`;
}

/**
 * The first names of a list, and how many more: «Kim Jong Un, Vladimir Putin y 2 más». Never one
 * more: that takes as much room as its name.
 */
export function toShortList(names: readonly string[], max: number): string {
  if (names.length <= max + 1) return toList(names);
  return toList([...names.slice(0, max), toMore(names.length - max)]);
}
