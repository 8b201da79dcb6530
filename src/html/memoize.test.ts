import { expect, test, vi } from 'vitest';
import { remember } from './memoize.ts';

test('makes each thing once', () => {
  const make = vi.fn((key: string) => `${key}${make.mock.calls.length}`);
  const remembered = remember(make);
  expect(['a', 'b', 'a', ''].map(remembered)).toEqual(['a1', 'b2', 'a1', '3']);
});
