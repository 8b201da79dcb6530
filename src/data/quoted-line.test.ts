import { describe, expect, test } from 'vitest';
import { toBareWords } from './quoted-line.ts';

const LINE = 'No cerraremos el puerto ni un solo día';

describe('quoted words by themselves', () => {
  test.each([
    ['«No cerraremos el puerto ni un solo día»', LINE],
    ['“No cerraremos el puerto ni un solo día”', LINE],
    ['"No cerraremos el puerto ni un solo día"', LINE],
    ['—No cerraremos el puerto ni un solo día', LINE],
    ['«No cerraremos el puerto ni un solo día»,', LINE],
    ['“No cerraremos el puerto ni un solo día,”', LINE],
    [LINE, LINE],
    ['«¿Quién cerrará el puerto?»', '¿Quién cerrará el puerto?'],
    ['«El “puerto” no cerrará nunca»', 'El “puerto” no cerrará nunca'],
  ])('are %s without the marks around them', (quoted, words) => {
    expect(toBareWords(quoted)).toBe(words);
  });

  test.each([
    ['too short', '«Nunca»'],
    ['too long', `«${'puerto '.repeat(40)}»`],
    ['two quotations', '«No cerraremos» y «el puerto seguirá»'],
    ['parts with something between', '«No cerraremos el puerto […] ni un solo día»'],
    ['a dialogue with a remark', '—No cerraremos el puerto —dijo ella— ni un día'],
    ['a mark that is never closed', 'No cerraremos “el puerto ni un solo día'],
  ])('are none where they are %s', (_, quoted) => {
    expect(toBareWords(quoted)).toBeNull();
  });
});
