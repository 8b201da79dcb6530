import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';
import { CborReader } from './cbor-reader.ts';

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

test('values come back as they went in', () => {
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
  expect(() => decodeCbor(Buffer.from('a0', 'hex'))).toThrow('Unexpected CBOR value of type 5');
  expect(() => decodeCbor(Buffer.from('0000', 'hex'))).toThrow('Unexpected bytes');
});

test('a reader goes past any value, and past the numbers below zero of lists of positions', () => {
  fc.assert(
    fc.property(value, (given) => {
      const reader = new CborReader(Buffer.concat([encodeCbor(given), encodeCbor('fin')]));
      reader.skip();
      expect(reader.readText()).toBe('fin');
    }),
  );
  const reader = new CborReader(Buffer.from('8238183907d063666d6e', 'hex'));
  reader.skip();
  expect(reader.readText()).toBe('fmn');
});

test('a reader refuses another type than it expects', () => {
  expect(() => new CborReader(Buffer.from('00', 'hex')).readList()).toThrow('Expected CBOR type 4');
});
