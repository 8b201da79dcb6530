import { expect, test } from 'vitest';
import { toEdges } from './word-edges.ts';

test.each([
  ['alone, as it starts and ends', ['ana', 'mar'], undefined, undefined, 'ana', 'mar'],
  ['as far as it differs', ['barca', 'casa'], 'banco', 'castor', 'bar', 'casa'],
  ['one letter past what is shared', ['canto', 'cine'], 'canta', 'circo', 'canto', 'cin'],
  ['never before its own start', ['barco'], 'barca', 'cine', 'barco', 'barco'],
  ['by whole letters', ['𝒜b', '𝒜d'], '𝒜a', '𝒜e', '𝒜b', '𝒜d'],
])('a file is found %s', (_, words, before, after, from, to) => {
  expect(toEdges(words, before, after)).toEqual({ from, to });
});
