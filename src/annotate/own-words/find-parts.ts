import type { Quantity } from './counted.ts';

/** Percents that an article gives as parts: «2.421 heridos, de los que 1.404 están graves». */
export function findParts(text: string, quantities: readonly Quantity[]): number[] {
  return quantities.flatMap((part, index) => {
    const isPart = (whole: Quantity | undefined, pattern: RegExp, start: number, end: number) =>
      whole?.sentence === part.sentence && pattern.test(text.slice(start, end))
        ? [(part.value / whole.value) * 100]
        : [];
    const [whole, next] = [quantities[index - 1], quantities[index + 1]];
    return [
      ...isPart(whole, /, de l[oa]s (?:que|cuales)[^.;:,]{0,24}$/u, whole?.end ?? 0, part.start),
      ...isPart(next, /^(?: \p{L}+){0,2} de (?:l[oa]s|un total de) $/u, part.end, next?.start ?? 0),
    ].filter((percent) => percent > 0 && percent < 100);
  });
}
