import { expect, test } from 'vitest';
import { COUNT_TERMS } from './entries.ts';

test('one claim is «suya», several are «suyas»', () => {
  expect([1, 2, 21].map(COUNT_TERMS.claims)).toEqual(['suya', 'suyas', 'suyas']);
});
