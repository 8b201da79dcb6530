/** «1 cita directa», «19 afirmaciones»: a number with its noun in agreement. */
export function toCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Spanish groups digits from five on: «9999», «10.000». */
const UNGROUPED_MAX = 9999;
const FIGURES = new Intl.NumberFormat('es');

/** A count as readers are shown it. */
export function toFigures(count: number): string {
  // Most counts are small, and a format takes ten times as long.
  return count <= UNGROUPED_MAX ? String(count) : FIGURES.format(count);
}

const LIST = new Intl.ListFormat('es');

/** «a, b y c» in Spanish. */
export function toList(parts: readonly string[]): string {
  return LIST.format(parts);
}
