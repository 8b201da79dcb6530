import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createQuoteDescriber } from './describe-quote.ts';
import { findQuote, toSearchedText } from './find-quote.ts';
import { fold, refold } from './fold.ts';
import { findWords } from '../names/words.ts';

test('words that stand once need no context', () => {
  expect(createQuoteDescriber('Kim invitó a Putin.')({ start: 4, end: 10 })).toEqual({
    quote: 'invitó',
  });
});

test('words too few to be sure get the words around them, though they stand once', () => {
  expect(createQuoteDescriber('Kim invitó a Putin.')({ start: 4, end: 10 }, 12)).toEqual({
    quote: 'invitó',
    prefix: 'Kim ',
    suffix: ' a Putin.',
  });
});

test('words that stand twice get the words around them', () => {
  const text = 'Ayer dijo que sí. Hoy dijo que no.';
  expect(createQuoteDescriber(text)({ start: 22, end: 26 })).toEqual({
    quote: 'dijo',
    prefix: 'sí. Hoy ',
    suffix: ' que no.',
  });
});

test('a place in a text that only repeats itself has no description', () => {
  expect(
    createQuoteDescriber('Ayer dijo que sí. '.repeat(100))({ start: 905, end: 909 }),
  ).toBeNull();
});

test('what is described is found again, in that one place', () => {
  const words = fc.constantFrom('sí', 'no', 'Kim', 'dijo', '«hoy»', 'ayer,', 'año', 'ano');
  const texts = fc.array(words, { minLength: 1, maxLength: 40 }).map((each) => each.join(' '));
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, to) => {
      const all = findWords(text);
      const first = all[from % all.length];
      const last = all[Math.max(from % all.length, to % all.length)];
      if (!first || !last) return;
      const range = { start: first.start, end: last.end };
      const selector = createQuoteDescriber(text)(range);
      if (!selector) return;
      const folded = fold(text);
      expect([...findQuote(toSearchedText(folded.text, []), selector)]).toEqual([
        [refold(folded, range)],
      ]);
    }),
  );
});
