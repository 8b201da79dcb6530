import { describe, expect, test } from 'vitest';
import { findWordEndingAt, findWords, isOnWordEdges } from './words.ts';

describe('words', () => {
  test.each([
    ['letters and digits', 'El G7, en 2023.', ['El', 'G7', 'en', '2023']],
    ['accents and ñ belong to them', 'mañana prometió', ['mañana', 'prometió']],
    ['combining marks do too', 'prometio\u0301 x', ['prometio\u0301', 'x']],
    [
      'hyphens, apostrophes and signs part them',
      "Soyuz-2 d'Or «a»",
      ['Soyuz', '2', 'd', 'Or', 'a'],
    ],
    ['other scripts', 'Путин и 김정은', ['Путин', 'и', '김정은']],
    ['letters beyond the first plane', '𝒜𝒷 x', ['𝒜𝒷', 'x']],
    ['emoji are none', 'a👍b', ['a', 'b']],
    ['the double l of Catalan is one sign', 'Marcel·lí col·legi', ['Marcel·lí', 'col·legi']],
    ['a middle dot elsewhere parts words', 'Madrid·Lugo · Vigo', ['Madrid', 'Lugo', 'Vigo']],
    ['none', ' … ', []],
  ])('%s', (_, text, words) => {
    const found = findWords(text);
    expect(found.map(({ word }) => word)).toEqual(words);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test('the word before an offset', () => {
    const ending = (text: string, end: number) => {
      const range = findWordEndingAt(text, end);
      return text.slice(range.start, range.end);
    };
    expect([ending('de Kim', 6), ending('de Kim', 3), ending('𝒜𝒷', 4), ending('a', 1)]).toEqual([
      'Kim',
      '',
      '𝒜𝒷',
      'a',
    ]);
  });
});

describe('edges', () => {
  test.each([
    ['a whole word', 'de Rusia y', 3, 8, true],
    ['the whole text', 'Rusia', 0, 5, true],
    ['a word cut at its end', 'rusos', 0, 4, false],
    ['a word cut at its start', 'rusos', 1, 5, false],
    ['a mark cut from its letter', 'o\u0301', 0, 1, false],
    ['a sign beside a word', '«Rusia»', 0, 6, true],
    ['a character cut in two', '👍', 0, 1, false],
    ['a character beyond the first plane', '𝒜𝒷', 0, 2, false],
    ['between emoji', '👍👍', 0, 2, true],
  ])('%s', (_, text, start, end, isOn) => {
    expect(isOnWordEdges(text, start, end)).toBe(isOn);
  });
});
