import { expect, test } from 'vitest';
import { createCodePointCounter } from './code-points.ts';

test('an offset counts characters of two UTF-16 units once', () => {
  const text = 'a😀bñ😀';
  const toCodePoints = createCodePointCounter(text);
  expect([0, 1, 3, 4, 5, 7].map(toCodePoints)).toEqual([0, 1, 2, 3, 4, 5]);
});
