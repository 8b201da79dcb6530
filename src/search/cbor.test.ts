import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';

test('values come back as they went in', () => {
  const { value } = fc.letrec<{ value: Cbor }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.nat({ max: 2 ** 32 - 1 }),
      fc.nat({ max: 300 }),
      fc.string({ unit: 'grapheme' }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value')),
    ),
  }));
  fc.assert(
    fc.property(value, (given) => {
      expect(decodeCbor(encodeCbor(given))).toEqual(given);
    }),
  );
});

test.each([
  ['00', 0],
  ['1818', 24],
  ['190100', 256],
  ['1a00010000', 65_536],
  ['65c3b1616f61', 'ñaoa'],
  ['8201f6', [1, null]],
])('%s is read and written as the standard says', (hex, value) => {
  expect(decodeCbor(Buffer.from(hex, 'hex'))).toEqual(value);
  expect(encodeCbor(value as Cbor).toString('hex')).toBe(hex);
});

test('what Pagefind never wrote is refused', () => {
  expect(() => decodeCbor(Buffer.from('a0', 'hex'))).toThrow('Unexpected CBOR value 160');
  expect(() => decodeCbor(Buffer.from('0000', 'hex'))).toThrow('Unexpected bytes');
});
