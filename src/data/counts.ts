/** «1 cita directa», «19 afirmaciones»: a number with its noun in agreement. */
export function toCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const LIST = new Intl.ListFormat('es');

/** «a, b y c» in Spanish. */
export function toList(parts: readonly string[]): string {
  return LIST.format(parts);
}
