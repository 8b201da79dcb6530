import { expect, test } from 'vitest';
import { toReadingTime } from './reading-time.ts';

test.each([
  { title: 'no words', text: '', minutes: 1 },
  { title: '218 words', text: 'palabra '.repeat(218), minutes: 1 },
  { title: '436 words', text: 'palabra '.repeat(436), minutes: 2 },
  { title: '700 words', text: 'palabra '.repeat(700), minutes: 3 },
  { title: 'words among dashes, which are none', text: 'palabra — '.repeat(436), minutes: 2 },
])('$title take $minutes min to read', ({ text, minutes }) => {
  expect(toReadingTime(text)).toBe(minutes);
});
