import { expect, test } from 'vitest';
import { findMarkdownExcess } from './markdown-limits.ts';

const codes = (markdown: string): string[] => findMarkdownExcess(markdown).map(({ code }) => code);

test.each([
  ['quotes', '> a\n\n'],
  ['list items', '- a\n\n'],
  ['numbered items', '1. a\n'],
  ['underlined headings', 'a\n---\n\n'],
  ['headings underlined twice', 'a\n===\n'],
])('%s by the thousand are refused before the parser copies them all', (_, shape) => {
  expect(codes(shape.repeat(20_000))).toEqual(['markdown-many']);
  expect(codes(shape.repeat(200))).toEqual([]);
});

test('lines that end in a carriage return alone are lines', () => {
  expect(codes('> a\r\r'.repeat(20_000))).toEqual(['markdown-many']);
  expect(codes('> a\r\r'.repeat(200))).toEqual([]);
});

test.each([
  ['a quote', '> a\n', 'b\n'],
  ['a list item', '- a\n', 'b\n'],
  ['an item that a line of letters follows', '1. uno\n', 'sigue sin signo\n'],
])('lines by the thousand that go on in %s without its mark are refused', (_, head, lazy) => {
  expect(codes(head + lazy.repeat(10_000))).toEqual(['markdown-many']);
  expect(codes(`${head}${lazy.repeat(9)}\n`.repeat(100))).toEqual([]);
});

test.each([
  ['breaks', 'a\\\n'],
  ['breaks of two spaces', 'a  \n'],
  ['breaks of two spaces and a carriage return', 'a  \r\n'],
  ['bars', 'a|b\n'],
  ['nothing else', 'a\n'],
  ['nothing at all', '\n'],
])('100 kB of lines with %s are refused, those of a long poem are not', (_, shape) => {
  expect(codes(shape.repeat(Math.ceil(100_000 / shape.length)))).toEqual(['markdown-lines']);
  expect(codes(shape.repeat(8000))).toEqual([]);
});

test.each(['<b>a</b> ', '<p>a\n', 'a<br>b ', '</p>'])(
  'tags by the thousand («%s») are refused',
  (tag) => {
    expect(codes(tag.repeat(20_000))).toEqual(['markdown-tags']);
    expect(codes(tag.repeat(2000))).toEqual([]);
  },
);

test('notes of the author by the thousand are refused', () => {
  const toNotes = (count: number): string =>
    Array.from({ length: count }, (_, at) => `Texto[^${at}].\n\n[^${at}]: Nota.\n`).join('\n');
  expect(codes(toNotes(1200))).toEqual(['markdown-many']);
  expect(codes(toNotes(500))).toEqual([]);
});

test('paragraphs by the thousand are not', () => {
  expect(codes('Una frase con —rayas— y 1986.\n\n'.repeat(10_000))).toEqual([]);
});

test.each(['«a\n\n', '»a\n\n', '#\n', '## Igual\n\n', '![a](b.jpg)\n\n'])(
  'more than any book has («%s») are refused',
  (shape) => {
    expect(codes(shape.repeat(20_000))).toEqual(['markdown-blocks']);
    expect(codes(shape.repeat(200))).toEqual([]);
  },
);

test.each([
  '![a](b.jpg)\n\n',
  'P. ¿Uno?\n\nR. Dos.\n\n',
  '[a](/a)\n\n',
  '## Igual\n\n',
  '*a* **b**\n\n',
])('100 kB of paragraphs as short as «%s» are refused, longer ones are not', (shape) => {
  const times = Math.ceil(100_000 / shape.length);
  expect(codes(shape.repeat(times))).toEqual(['markdown-short']);
  expect(codes(shape.repeat(2000))).toEqual([]);
  expect(codes(`${shape.trim()} Y una frase que es más larga.\n\n`.repeat(times))).toEqual([]);
});

test('a line is no paragraph of its own', () => {
  expect(codes('P. ¿Sí?\nR. No.\n'.repeat(10_000))).toEqual([]);
});

test('struck words by the thousand are refused in one paragraph, for the parser compares each with all', () => {
  expect(codes('~~a~~ '.repeat(2000))).toEqual(['markdown-dense']);
  expect(codes('~~a~~ b\n\n'.repeat(2000))).toEqual([]);
});

test.each(['<div>', '<b>a\n\n', '<section>\n\n', '<a href="/b">'])(
  'HTML that opens and never ends («%s») is refused before its parser runs out of stack',
  (tag) => {
    expect(codes(tag.repeat(20_000))).toEqual(['markdown-open']);
    expect(codes(tag.repeat(20))).toEqual([]);
  },
);

test.each(['<b>a</b> ', '<br>', '<p>Una frase.\n\n'])('HTML that ends («%s») is not', (shape) => {
  expect(codes(shape.repeat(2000))).toEqual([]);
});

test.each([
  ['rows', '|a|\n|-|\n', '|c|\n'],
  ['columns', `${'|a'.repeat(8000)}|\n${'|-'.repeat(8000)}|\n`, '|b|\n'],
  ['columns in a quote', `> ${'|a'.repeat(8000)}\n> ${'|:-:'.repeat(8000)}\n`, '> |b|\n'],
  ['rows without marks at their ends', 'a | b\n--- | :-:\n', 'c | d\n'],
])('tables with %s by the thousand are refused', (_, head, row) => {
  expect(codes(head + row.repeat(12_000))).toEqual(['markdown-table']);
});

test('large tables are not, nor lines of hyphens', () => {
  const table = `${'| a '.repeat(12)}|\n${'|---'.repeat(12)}|\n${`${'| 1986 '.repeat(12)}|\n`.repeat(300)}\n`;
  expect(codes(table.repeat(2))).toEqual([]);
  expect(codes('Uno | dos\n\n---\n\n'.repeat(500))).toEqual([]);
});
