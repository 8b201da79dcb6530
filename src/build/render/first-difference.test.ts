import { expect, test } from 'vitest';
import { findDifference } from './first-difference.ts';

test('the first difference is shown with what stands around it', () => {
  const start = 'a'.repeat(100);
  const end = 'z'.repeat(200);
  expect(findDifference(`${start}<p>uno</p>${end}`, `${start}${end}`)).toEqual({
    whole: `…${'a'.repeat(40)}<p>uno</p>${'z'.repeat(110)}…`,
    framed: `…${'a'.repeat(40)}${'z'.repeat(120)}…`,
  });
});

test('a text that only ends earlier differs at its end', () => {
  expect(findDifference('uno', 'uno\ndos')).toEqual({ whole: 'uno', framed: 'uno dos' });
});
