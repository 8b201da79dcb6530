import { describe, expect, test } from 'vitest';
import { findWords, foldText } from './find-words.ts';

const TEXT = 'Habló de él. Dijo “La Unión no cede”, y calló.\nLa unión no es la reunión no.';
const BLOCKS = [
  { start: 0, end: TEXT.indexOf('\n') },
  { start: TEXT.indexOf('\n') + 1, end: TEXT.length },
];

describe('words are found by their beginning', () => {
  test.each([
    ['with accents and capitals or without', 'la union n', ['La Unión no', 'La unión no']],
    ['whole to the end of the last word', 'habl', ['Habló']],
    ['with the quotation marks of any keyboard', '"la unión no cede"', ['“La Unión no cede”']],
    ['from the first words to the last', 'dijo ... call', ['Dijo “La Unión no cede”, y calló']],
    ['with one sign for the gap', 'la…reun', ['La unión no es la reunión', 'la reunión']],
    ['and not across paragraphs', 'dijo … reunión', []],
    ['and not where none are', 'sindicato', []],
    ['nothing, where nothing is typed', '  ', []],
    ['and not inside a word', 'nion', []],
  ])('%s', (_, query, words) => {
    expect(find(query, 0)).toEqual(words);
  });

  test('first those behind a place', () => {
    expect(find('la', TEXT.indexOf('\n'))).toEqual(['La', 'la', 'La']);
    expect(findWords(foldText(TEXT), BLOCKS, 'la', TEXT.indexOf('\n'))[0]?.start).toBe(
      TEXT.indexOf('\n') + 1,
    );
  });

  test('in letters of two parts and beyond the first plane', () => {
    const text = '𝒜 cafe\u0301 ‘à la’ 𝒜𝒜';
    const all = [{ start: 0, end: text.length }];
    const toWords = (query: string): string[] =>
      findWords(foldText(text), all, query, 0).map(({ start, end }) => text.slice(start, end));
    expect(toWords('café')).toEqual(['cafe\u0301']);
    expect(toWords("'a l")).toEqual(['‘à la']);
    expect(toWords('𝒜𝒜')).toEqual(['𝒜𝒜']);
  });
});

function find(query: string, from: number): string[] {
  return findWords(foldText(TEXT), BLOCKS, query, from).map(({ start, end }) =>
    TEXT.slice(start, end),
  );
}
