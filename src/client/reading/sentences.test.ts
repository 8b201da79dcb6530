import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toSentences } from './sentences.ts';

test('a text is cut after its sentences, and white space alone is none', () => {
  const text = 'Kim llegó. ¿Y Putin? También.  ';
  const sentences = toSentences(text).map(({ start, end }) => text.slice(start, end).trim());
  expect(sentences).toEqual(['Kim llegó.', '¿Y Putin?', 'También.']);
});

test('no word is lost between sentences, whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const said = toSentences(text).map(({ start, end }) => text.slice(start, end));
      expect(said.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});
