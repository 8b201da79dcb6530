import { expect, test } from 'vitest';
import { toMomentInWords } from './moment-in-words.ts';

test.each([
  ['2031-01-01T07:00:00Z', 'Europe/Madrid', '1 de enero de 2031 a las 8:00 (Europe/Madrid)'],
  ['2031-06-30T22:30:00Z', 'Europe/Madrid', '1 de julio de 2031 a las 0:30 (Europe/Madrid)'],
  [
    '2031-01-01T01:05:00Z',
    'America/Bogota',
    '31 de diciembre de 2030 a las 20:05 (America/Bogota)',
  ],
])('%s in %s', (moment, timeZone, words) => {
  expect(toMomentInWords(moment, timeZone)).toBe(words);
});
