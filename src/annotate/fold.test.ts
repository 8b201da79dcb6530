import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../fuzz/arbitrary.ts';
import { fold, refold, unfold } from './fold.ts';

describe('what typography may change is made alike', () => {
  test.each([
    ['plain words stay', 'Kim prometió 3 cosas', 'Kim prometió 3 cosas'],
    ['accents, case, ñ and digits stay', 'Ñandú ÁRBOL año 2023', 'Ñandú ÁRBOL año 2023'],
    ['quotation marks', '«a» “b” „c‟ "d"', '"a" "b" "c" "d"'],
    ['apostrophes', "‘a’ ‚b‛ 'c'", "'a' 'b' 'c'"],
    ['dashes', 'a–b—c‑d−e―f', 'a-b-c-d-e-f'],
    ['the ellipsis', 'sí…', 'sí...'],
    ['runs of any white space', 'a \u00A0\t\n\u2009b', 'a b'],
    ['a single foreign space', 'a\u00A0b\u3000c', 'a b c'],
    ['white space at both ends', '  a  ', ' a '],
    ['soft hyphens and zero-width characters', 'ar\u00ADma\u200Bmen\u2060to', 'armamento'],
    ['a byte order mark inside', 'a\uFEFFb', 'ab'],
    ['controls of direction', '\u202Ea\u2066b\u2069', 'ab'],
    ['letters with a combining accent', 'prometio\u0301 n\u0303', 'prometió ñ'],
    ['an accent after an invisible character', 'o\u200B\u0301', 'ó'],
    ['marks in another order', 'a\u0323\u0301', 'ạ\u0301'],
    ['an accent on a space', 'a \u0301b', 'a \u0301b'],
    ['an accent at the very start', '\u0301a', '\u0301a'],
    ['Hangul by letters', '\u1100\u1161\u11A8', '각'],
    ['emoji keep their parts and lose the joiner', '👨‍👩', '👨👩'],
    ['nothing', '', ''],
  ])('%s', (_, text, folded) => {
    expect(fold(text).text).toBe(folded);
  });
});

describe('the way back', () => {
  test.each([
    ['letters stand where they stood', 'a «b» c', 3, 4, 'b'],
    ['a folded space is the whole run', 'a \u00A0 b', 1, 2, ' \u00A0 '],
    ['an ellipsis is one character', 'a… b', 1, 4, '…'],
    ['a part of it is all of it', 'a… b', 2, 3, '…'],
    ['a composed letter is both of its parts', 'xo\u0301x', 1, 2, 'o\u0301'],
  ])('%s', (_, text, start, end, original) => {
    const folded = fold(text);
    const range = unfold(folded, { start, end });
    expect(text.slice(range.start, range.end)).toBe(original);
  });

  test('there is none from outside the text or from nothing', () => {
    const folded = fold('abc');
    for (const [start, end] of [
      [0, 0],
      [2, 1],
      [0, 4],
      [-1, 2],
    ] as const)
      expect(() => unfold(folded, { start, end })).toThrow(RangeError);
  });
});

describe('laws', () => {
  test('folding again changes nothing', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const folded = fold(text).text;
        expect(fold(folded).text).toBe(folded);
      }),
      { numRuns: 2000 },
    );
  });

  test('units of the folded text come from ranges that follow one another', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const folded = fold(text);
        let last = { start: 0, end: 0 };
        for (let unit = 0; unit < folded.text.length; unit += 1) {
          const range = unfold(folded, { start: unit, end: unit + 1 });
          expect(range.start).toBeGreaterThanOrEqual(last.start);
          expect(range.end).toBeGreaterThanOrEqual(last.end);
          expect(range.end).toBeGreaterThan(range.start);
          last = range;
        }
        expect(last.end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('there and back covers at least the same, and again covers no more', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(), fc.nat(), (text, a, b) => {
        const { folded, start, end } = toFoldedRange(text, a, b);
        const range = unfold(folded, { start, end });
        const again = refold(folded, range);
        expect(again.start).toBeLessThanOrEqual(start);
        expect(again.end).toBeGreaterThanOrEqual(end);
        expect(unfold(folded, again)).toEqual(range);
      }),
    );
  });

  test('the words of a range fold to the same words', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(), fc.nat(), (text, a, b) => {
        const { folded, start, end } = toFoldedRange(text, a, b);
        const range = unfold(folded, { start, end });
        const again = refold(folded, range);
        const original = text.slice(range.start, range.end);
        expect(fold(original).text).toBe(folded.text.slice(again.start, again.end));
      }),
      { numRuns: 1000 },
    );
  });
});

/** A folded text and some range of it. */
function toFoldedRange(text: string, a: number, b: number) {
  const folded = fold(text);
  fc.pre(folded.text.length > 0);
  const start = a % folded.text.length;
  return { folded, start, end: start + 1 + (b % (folded.text.length - start)) };
}
