import { expect, test } from 'vitest';
import { toReadingTime } from './reading-time.ts';

test.each([
  { words: 0, minutes: 1 },
  { words: 218, minutes: 1 },
  { words: 436, minutes: 2 },
  { words: 700, minutes: 3 },
])('$words words take $minutes min to read', ({ words, minutes }) => {
  expect(toReadingTime(words)).toBe(minutes);
});
