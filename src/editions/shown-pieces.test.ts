import { expect, test } from 'vitest';
import { type ShownPiece, toShownPieces } from './shown-pieces.ts';

const SIGNS = { removed: '-', added: '+' } as const;
const show = (pieces: readonly ShownPiece[]): string =>
  pieces
    .map(({ kind, text }) => (kind === 'same' || kind === 'gap' ? text : `[${SIGNS[kind]}${text}]`))
    .join('');

test.each([
  [['uno dos tres'], ['uno diez tres'], 'uno [-dos] [+diez] tres'],
  [['uno dos'], ['uno dos tres'], 'uno dos [+tres]'],
  [['uno dos tres'], ['uno tres'], 'uno [-dos] tres'],
  [['uno. Dos.'], [], '[-uno. Dos.]'],
  [[], ['uno', 'dos'], '[+uno\ndos]'],
  [
    ['a b c d e uno f g h i j k l m n o dos p'],
    ['a b c d e UNO f g h i j k l m n o DOS p'],
    '… d e [-uno] [+UNO] f g\u00A0… n o [-dos] [+DOS] p',
  ],
])('%j became %j', (before, after, expected) => {
  expect(show(toShownPieces({ part: 'text', before, after }, 2))).toBe(expected);
});
