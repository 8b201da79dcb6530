import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSelectorMaker } from './to-quote-selector.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', 'ñ', '😀'),
  minLength: 1,
  maxLength: 300,
});

describe('the words of a range', () => {
  test('stand with their context in one place of the text alone', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (value, a, b) => {
        const points = Array.from(value);
        const [start = 0, end = 0] = [a, b]
          .map((each) => points.slice(0, each % (points.length + 1)).join('').length)
          .sort((x, y) => x - y);
        fc.pre(start < end);
        const { prefix, exact, suffix } = createSelectorMaker(value)({ start, end });
        expect(exact).toBe(value.slice(start, end));
        const whole = prefix + exact + suffix;
        const at = value.indexOf(whole);
        expect(value.indexOf(whole, at + 1)).toBe(-1);
        expect(at + prefix.length).toBe(start);
        for (const part of [prefix, suffix]) expect(part.isWellFormed()).toBe(true);
      }),
    );
  });

  test('have 32 code points of context on each side, and fewer only at an end of the text', () => {
    const value = `${'😀'.repeat(40)}cita${'x'.repeat(10)}`;
    const { prefix, suffix } = createSelectorMaker(value)({ start: 80, end: 84 });
    expect(Array.from(prefix)).toHaveLength(32);
    expect(suffix).toBe('x'.repeat(10));
  });

  test('get more context where that is what tells two places apart', () => {
    const half = `${'igual '.repeat(8)}cita${' igual'.repeat(8)}`;
    const { prefix, suffix } = createSelectorMaker(`uno ${half} dos ${half} tres`)({
      start: 52,
      end: 56,
    });
    expect(prefix.startsWith('uno ') || suffix.includes('dos')).toBe(true);
  });

  test('do not grow without end where a text repeats itself', () => {
    const { prefix, suffix } = createSelectorMaker('cita igual '.repeat(10_000))({
      start: 55_000,
      end: 55_004,
    });
    expect([prefix.length, suffix.length]).toEqual([2048, 2048]);
  });
});
