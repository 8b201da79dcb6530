import type { Counts } from './gold.ts';

/** A line with precision, recall and F1. */
export function printCounts(title: string, { right, found, gold }: Counts): void {
  const f1 = (2 * right) / (found + gold);
  console.log(
    `  ${title.padEnd(14)} precisión ${percent(right, found)}  cobertura ${percent(right, gold)}  F1 ${Number.isNaN(f1) ? '—' : f1.toFixed(3)}`,
  );
}

/** «92.3 %», or a dash where there is nothing to count. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Standard deviations that hold 95 % of a normal distribution. */
const DEVIATIONS = 1.96;

/** Wilson's 95 % interval of a share, as two shares: «all of 13» is no certainty, as resampling would say. */
export function toInterval(part: number, whole: number): readonly [number, number] {
  if (whole === 0) return [0, 1];
  const share = part / whole;
  const square = DEVIATIONS ** 2 / whole;
  const middle = (share + square / 2) / (1 + square);
  const half = Math.sqrt(share * (1 - share) * square + square ** 2 / 4) / (1 + square);
  return [middle - half, middle + half];
}
