import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findLongDecorations } from '../tests/underlines.ts';

/** Sheets, components with theirs, and programs that write some. The bench measures a theme of others. */
const files = globSync('src/**/*.{css,astro,ts}', {
  exclude: ['src/bench/{baseline,node_modules}/**', 'src/**/*.test.ts'],
});

test('no sheet says of an underline in one word what Safari reads in four', () => {
  expect(files.filter((file) => /\.(?:css|astro)$/u.test(file)).length).toBeGreaterThan(40);
  const found = files.flatMap((file) =>
    findLongDecorations(readFileSync(file, 'utf8')).map((declaration) => `${file}: ${declaration}`),
  );
  expect(found).toEqual([]);
});

test.each([
  'a { text-decoration: underline 1px var(--ink) }',
  'a{text-decoration:underline dotted}',
  'a { text-decoration: var(--line) }',
  'a { text-decoration:\n    underline\n    2px; }',
  'a { text-decoration /* thin */ : underline 1px }',
  'a { TEXT-DECORATION: Underline Red !important }',
  'a { color: red; text-decoration: underline from-font }',
  '@media print { a { text-decoration: underline #0000 } }',
  '<a style="text-decoration: underline wavy">',
  "const css = 'a{text-decoration:underline 1px ' + color;",
  'a { text-decoration: 1px }',
])('is found: %s', (css) => {
  expect(findLongDecorations(css)).toHaveLength(1);
});

test.each([
  'a { text-decoration: none }',
  'a { text-decoration: underline !important; }',
  'a{text-decoration:inherit}',
  'a { text-decoration-line: underline; text-decoration-thickness: 1px }',
  'a { /* text-decoration: underline 1px */ }',
  'a { --my-text-decoration: underline 1px }',
  'a { transition: text-decoration 1s }',
])('may stand: %s', (css) => {
  expect(findLongDecorations(css)).toEqual([]);
});
