/** Short builds say nothing until they end; a line every few seconds shows that a long one lives. */
const SILENCE_MS = 3000;
/** Spanish groups digits from five on: «9999», «10.000». */
const GROUPED_FROM = 10_000;

/**
 * Says how far a long stage has come.
 * @param say where the sentence goes
 * @returns to be called with each thing that is done
 */
export function createProgress(
  what: string,
  say: (sentence: string) => void,
): (done: number, total?: number) => void {
  let last: number | undefined;
  return (done, total) => {
    const now = performance.now();
    last ??= now;
    if (now - last < SILENCE_MS) return;
    last = now;
    say(`${what}: ${formatCount(done)}${total === undefined ? '' : ` de ${formatCount(total)}`}…`);
  };
}

/** «10.000», on every machine alike. */
export function formatCount(count: number): string {
  const digits = String(count);
  return count < GROUPED_FROM ? digits : digits.replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
}
