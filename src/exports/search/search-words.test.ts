import { expect, test } from 'vitest';
import { toBare, toPlain, toSearchWords } from './search-words.ts';

test.each([
  ['12.500 toneladas', ['12500', 'toneladas']],
  ['12 500 toneladas', ['12500', 'toneladas']],
  ['12\u00A0500', ['12500']],
  ['1\u202F234\u202F567', ['1234567']],
  ['12500', ['12500']],
  ['el 3,14 por 100', ['el', '3', '14', 'por', '100']],
  ['en 2023 500 barcos', ['en', '2023', '500', 'barcos']],
  ['2023.1234', ['2023', '1234']],
  ['Jong-un, «Año»', ['jong', 'un', 'año']],
  ['an\u0303o', ['año']],
  ['', []],
])('the words of «%s»', (text, words) => {
  expect(toSearchWords(text)).toEqual(words);
});

test('accents may be left out, and ñ is no accent', () => {
  expect(toPlain('MUNICIÓN Año pingüino')).toBe('municion año pinguino');
  expect(toBare('Ñandú año')).toBe('nandu ano');
});
