import { expect, test } from 'vitest';
import { groupQuotes } from './group-quotes.ts';

const quotes = [
  ['ana', 'La cosecha de este año será la mejor de la década'],
  ['eva', 'La cosecha de este año será la mejor de la década'],
  ['ana', '«la cosecha de este año será la mejor de la década»'],
  ['ana', 'No habrá reservas'],
  ['ana', 'La cosecha de este año será la peor de la década'],
  ['ana', 'sí'],
  ['ana', 'sí'],
  ['ana', 'La cosecha de este año será la mejor de la década'],
  ['eva', 'El pulpo no sabe de calendarios'],
  ['eva', 'el pulpo no sabe de calendarios.'],
].map(([speaker = '', words = ''], index) => ({ speaker, words, index }));

test('quotations of one speaker in the same words or nearly so are one group', () => {
  expect(groupQuotes(quotes).map((group) => group.map(({ index }) => index))).toEqual([
    [0, 2, 4, 7],
    [8, 9],
  ]);
});
