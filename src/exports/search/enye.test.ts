import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromIndexed, toIndexed } from './enye.ts';

test('words come back from the index as they went in', () => {
  const words = fc.string({ unit: fc.constantFrom('n', 'ñ', 'Ñ', 'á', 'a', ' ', '😀') });
  fc.assert(fc.property(words, (text) => fromIndexed(toIndexed(text)) === text));
});

test('an eñe has nothing that could be dropped as an accent, however it was typed', () => {
  for (const typed of ['año', 'an\u0303o', 'AÑO']) {
    expect(toIndexed(typed).normalize('NFD')).not.toMatch(/n|\p{M}/iu);
  }
});
