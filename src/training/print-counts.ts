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
