import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../fuzz/arbitrary.ts';
import { toSubstance } from './substance.ts';
import { toWordDiff } from './word-diff.ts';

/** Texts that have much in common, as two editions have. */
const texts = fc.oneof(
  fc.tuple(anyText(), anyText()),
  fc
    .array(fc.constantFrom(...'el la de gato perro casa 1.500 no-agresión «sí» — ,'.split(' ')), {
      maxLength: 30,
    })
    .chain((words) =>
      fc.tuple(
        fc.constant(words.join(' ')),
        fc.subarray(words).map((some) => `${some.join(' ')} y más`),
      ),
    ),
);

test('the sides of all pieces are the two texts, and what is alike has one substance', () => {
  fc.assert(
    fc.property(texts, ([before, after]) => {
      const pieces = toWordDiff(before, after);
      expect(pieces.map((piece) => piece.before).join('')).toBe(before);
      expect(pieces.map((piece) => piece.after).join('')).toBe(after);
      for (const piece of pieces)
        if (!piece.isChange) expect(toSubstance(piece.before)).toBe(toSubstance(piece.after));
    }),
  );
});

test.each([
  ['a word', 'más de cuatro horas', 'más de catorce horas', ['cuatro →catorce ']],
  ['a figure whole', 'hubo 1.500 muertos', 'hubo 1.600 muertos', ['1.500 →1.600 ']],
  ['a word that is new', 'no vendrá', 'no vendrá hoy', ['→hoy']],
  [
    'what «de» alone parts',
    'el jefe de Ana calló',
    'la jefa de Eva calló',
    ['el jefe de Ana →la jefa de Eva '],
  ],
  ['nothing of typography', '«uno» — dos', '“uno” - dos', []],
])('tells %s', (_, before, after, changes) => {
  const told = toWordDiff(before, after)
    .filter(({ isChange }) => isChange)
    .map((piece) => `${piece.before.replace(/(?<=vendrá)$/u, '')}→${piece.after}`);
  expect(told).toEqual(changes);
});

test('twenty thousand words that are all different are another text', () => {
  const write = (word: string): string =>
    Array.from({ length: 20_000 }, (_, at) => word + at).join(' ');
  expect(toWordDiff(write('a'), write('b'))).toHaveLength(1);
});
