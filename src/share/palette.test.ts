import { expect, test } from 'vitest';
import { findColour, PALETTE } from './palette.ts';

test('a colour of the palette is itself, whatever was asked before', () => {
  for (const [red, green, blue] of PALETTE)
    for (const step of [-2, -1, 1, 2])
      findColour(Math.max(red + step, 0), Math.max(green + step, 0), Math.max(blue + step, 0));
  const found = PALETTE.map((colour) => PALETTE[findColour(...colour)]);
  expect(found).toEqual(PALETTE);
});

test('there are no more colours than a palette holds', () => {
  expect(PALETTE.length).toBeLessThanOrEqual(256);
});
