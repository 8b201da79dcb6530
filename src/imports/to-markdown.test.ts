import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHast, toPlainText } from '../annotate/index.ts';
import { toMarkdown } from './to-markdown.ts';

function read(markdown: string): string[] {
  const { tree } = toHast(markdown);
  return tree ? toPlainText(tree).text.split('\n') : [];
}

test('each line of a text without blank lines is a paragraph', () => {
  expect(toMarkdown('Uno.\r\nDos.\n')).toBe('Uno.\n\nDos.\n');
});

test('lines between blank lines are one paragraph', () => {
  expect(toMarkdown('Uno\ny medio.\n\nDos.')).toBe('Uno y medio.\n\nDos.\n');
});

test('items of a list, and what each one says in turn, stand by themselves', () => {
  const text = 'Propone:\n- cerrar;\n• reforzar.\n— ¿Y quién paga? —preguntó.\nNadie.';
  expect(read(toMarkdown(`${text}\n\nFin.`))).toEqual([
    'Propone:',
    '- cerrar;',
    '• reforzar.',
    '— ¿Y quién paga? —preguntó. Nadie.',
    'Fin.',
  ]);
  // An aside in a text that was broken to a width goes on.
  expect(toMarkdown('No se abrirá\n- dijo - antes.\n\nFin.')).toBe(
    'No se abrirá - dijo - antes.\n\nFin.\n',
  );
});

test.each([
  '# no es un título',
  '1. ni una lista',
  '*ni* _énfasis_',
  '<b>ni HTML</b>',
  '- ni guion',
  '[ni](enlace)',
  'a & b &amp; c',
])('«%s» reads back as it was', (text) => {
  expect(read(toMarkdown(text))).toEqual([text]);
});

test('any words read back as they were', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, (text) => {
      const line = text.replaceAll(/[\s\p{C}]+/gu, ' ').trim();
      if (line !== '') expect(read(toMarkdown(line)).join(' ')).toBe(line);
    }),
  );
});
