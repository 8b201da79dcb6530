import { expect, test } from 'vitest';
import { cleanLetters } from './clean-letters.ts';

test.each([
  ['in\u00ADfor\u200Bma\u2060ción', 'información'],
  ['e\uFB01caz, o\uFB03cial', 'eficaz, official'],
  ['inte\u200Dresa a\u200Cdos', 'interesa ados'],
  // One picture of two people, and a word whose letters would join.
  ['👩\u200D🚀', '👩\u200D🚀'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['a\u202Eb\u0000c', 'abc'],
  ['caf\u0065\u0301', 'café'],
])('%j', (given, clean) => {
  expect(cleanLetters(given)).toBe(clean);
});
