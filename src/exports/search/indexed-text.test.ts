import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromIndexed, toIndexed } from './indexed-text.ts';

test('words come back from the index as they went in', () => {
  const unit = fc.constantFrom(
    'n',
    'ñ',
    'Ñ',
    'á',
    'a',
    ' ',
    '\u00A0',
    '\u202F',
    '1',
    '234',
    '.',
    '😀',
  );
  const words = fc.string({ unit });
  fc.assert(fc.property(words, (text) => fromIndexed(toIndexed(text)) === text));
});

test('an eñe has nothing that could be dropped as an accent, however it was typed', () => {
  for (const typed of ['año', 'an\u0303o', 'AÑO']) {
    expect(toIndexed(typed).normalize('NFD')).not.toMatch(/n|\p{M}/iu);
  }
});

test('a number is one word, whatever its groups are parted by', () => {
  for (const typed of ['12 500 votos', '12\u00A0500 votos', '1\u202F234\u202F567 votos'])
    expect(toIndexed(typed).split(/\s+/u)).toHaveLength(2);
  for (const typed of ['en 2023 500 votos', '12 50 votos', 'a1 500 votos'])
    expect(toIndexed(typed)).toBe(typed);
});
