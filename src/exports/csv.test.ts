import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

const CELLS = [
  { title: 'plain words stay as they are', cell: 'Kim', csv: 'Kim' },
  { title: 'a comma is quoted', cell: 'uno, dos', csv: '"uno, dos"' },
  { title: 'a quotation mark is doubled', cell: 'dijo "sí"', csv: '"dijo ""sí"""' },
  { title: 'a line end is quoted', cell: 'uno\ndos', csv: '"uno\ndos"' },
  { title: 'a formula becomes text', cell: '=HYPERLINK("x")', csv: '"\'=HYPERLINK(""x"")"' },
  { title: 'a plus sign at the start becomes text', cell: '+34', csv: "'+34" },
  { title: 'a minus sign at the start becomes text', cell: '-1', csv: "'-1" },
  { title: 'an at sign at the start becomes text', cell: '@SUM(A1)', csv: "'@SUM(A1)" },
  { title: 'a tab at the start becomes text', cell: '\t=1', csv: "'\t=1" },
];

test.each(CELLS)('$title', ({ cell, csv }) => {
  expect(toCsv([[cell, 'x']])).toBe(`${csv},x\r\n`);
});
