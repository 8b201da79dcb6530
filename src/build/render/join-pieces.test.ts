import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPieceJoiner } from './join-pieces.ts';

test('joins texts and bytes to the UTF-8 of the whole, file after file', () => {
  const join = createPieceJoiner();
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('ñ', '—', ''));
  const piece = text.chain((each) => fc.constantFrom(each, Buffer.from(each)));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      expect(Buffer.from(join(pieces))).toEqual(
        Buffer.concat(pieces.map((each) => Buffer.from(each))),
      );
    }),
  );
});

test('joins files larger than any before', () => {
  const join = createPieceJoiner();
  for (const [text, times] of [
    ['a', 3_000_000],
    ['—', 3_000_000],
    ['ñ', 10],
  ] as const) {
    const whole = text.repeat(times);
    expect(Buffer.from(join([whole, whole])).equals(Buffer.from(whole + whole))).toBe(true);
  }
});
