import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty } from './range.ts';
import { type Layer, toSegments } from './segments.ts';

const LENGTH = 12;

describe('two layers', () => {
  test.each<[string, [number, number], [number, number], string[]]>([
    ['apart', [1, 3], [5, 7], ['0-1', '1-3 a', '3-5', '5-7 b', '7-12']],
    ['touching', [1, 3], [3, 7], ['0-1', '1-3 a', '3-7 b', '7-12']],
    ['crossing', [1, 5], [3, 7], ['0-1', '1-3 a', '3-5 ab', '5-7 b', '7-12']],
    ['nested', [1, 9], [3, 7], ['0-1', '1-3 a', '3-7 ab', '7-9 a', '9-12']],
    ['starting together', [1, 9], [1, 4], ['0-1', '1-4 ab', '4-9 a', '9-12']],
    ['ending together', [1, 9], [4, 9], ['0-1', '1-4 a', '4-9 ab', '9-12']],
    ['equal', [1, 9], [1, 9], ['0-1', '1-9 ab', '9-12']],
    ['over the whole text', [0, 12], [0, 12], ['0-12 ab']],
    ['empty', [3, 3], [5, 4], ['0-12']],
    ['outside the text', [-1, 3], [5, 13], ['0-12']],
  ])('%s', (_, [a, b], [c, d], expected) => {
    const layers = [
      { start: a, end: b, value: 'a' },
      { start: c, end: d, value: 'b' },
    ];
    const segments = toSegments(LENGTH, layers).map(({ start, end, values }) =>
      `${start}-${end} ${values.join('')}`.trim(),
    );
    expect(segments).toEqual(expected);
  });
});

describe('laws', () => {
  const anyLayers = fc
    .array(fc.tuple(fc.nat(LENGTH), fc.nat(LENGTH)), { maxLength: 8 })
    .map((all) => all.map(([start, end], value): Layer<number> => ({ start, end, value })));

  test('joined, segments are the whole text', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        let at = 0;
        for (const { start, end } of toSegments(LENGTH, layers)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(LENGTH);
      }),
    );
  });

  test('each layer is the union of its segments', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const segments = toSegments(LENGTH, layers);
        for (const layer of layers.filter((each) => !isEmpty(each))) {
          const own = segments.filter(({ values }) => values.includes(layer.value));
          expect([own[0]?.start, own.at(-1)?.end]).toEqual([layer.start, layer.end]);
          expect(own.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(
            layer.end - layer.start,
          );
        }
      }),
    );
  });

  test('the order of the layers decides the order of values and nothing else', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const sort = (reversed: boolean) =>
          toSegments(LENGTH, reversed ? layers.toReversed() : layers).map((segment) => ({
            ...segment,
            values: reversed ? segment.values.toReversed() : segment.values,
          }));
        expect(sort(true)).toEqual(sort(false));
      }),
    );
  });
});
