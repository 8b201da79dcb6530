import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toUtf8 } from './to-utf8.ts';

test('gives the bytes that the engine gives, halves of characters included', () => {
  const anyUnits = fc.array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xff }),
      fc.integer({ min: 0x100, max: 0xd7ff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
      fc.constantFrom(0, 0x2014, 0xfeff, 0xffff),
    ),
  );
  fc.assert(
    fc.property(anyUnits, fc.string({ unit: 'binary' }), (units, whole) => {
      for (const text of [String.fromCharCode(...units), whole])
        expect(toUtf8(text)).toEqual(Buffer.from(text));
    }),
    { numRuns: 1000 },
  );
});
