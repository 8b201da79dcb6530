import { expect, test } from 'vitest';
import { toSummaryLine } from './messages.ts';

test.each([
  [
    { articles: 1, entries: 17, claims: 19, pages: 42, unchanged: 0 },
    3128,
    '1 artículo, 17 entradas, 19 afirmaciones: 42 páginas en 3,1 s.',
  ],
  [
    { articles: 10_000, entries: 2000, claims: 80_000, pages: 12_345, unchanged: 9999 },
    40_000,
    '10.000 artículos, 2000 entradas, 80.000 afirmaciones: 12.345 páginas en 40,0 s (9999 sin cambios).',
  ],
  [
    { articles: 2, entries: 1, claims: 1, pages: 1, unchanged: 1 },
    50,
    '2 artículos, 1 entrada, 1 afirmación: 1 página en 0,1 s (1 sin cambios).',
  ],
])('%o in %d ms', (counts, milliseconds, line) => {
  expect(toSummaryLine(counts, milliseconds)).toBe(line);
});
