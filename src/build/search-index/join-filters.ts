import { decodeCbor } from './cbor.ts';
import type { PartFiles } from './pagefind-file.ts';

/** A filter as its file has it: its name, and for each value the pages that have it. */
type JoinedFilter = readonly [
  name: string,
  values: readonly (readonly [value: string, pages: readonly number[]])[],
];

/**
 * Joins the filters of several indexes. Pagefind writes filters and their values in another order
 * each time; here they are in one, so that the same articles give the same bytes.
 */
export function joinFilters(parts: readonly PartFiles[]): JoinedFilter[] {
  const filters = new Map<string, Map<string, number[]>>();
  for (const { files, numbers } of parts)
    for (const file of files) {
      const [name, values] = decodeCbor(file) as unknown as JoinedFilter;
      const joined = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, joined);
      for (const [value, pages] of values) {
        const known = joined.get(value) ?? [];
        known.push(...pages.map((page) => numbers[page] ?? 0));
        joined.set(value, known);
      }
    }
  return [...filters]
    .sort(byFirst)
    .map(([name, values]) => [
      name,
      [...values].sort(byFirst).map(([value, pages]) => [value, pages.sort((a, b) => a - b)]),
    ]);
}

function byFirst([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
