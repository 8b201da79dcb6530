import { expect, test } from 'vitest';
import { findPlaceholders, mayHoldPlaceholder, PLACEHOLDER } from './placeholder.ts';

test.each([
  [{ description: `${PLACEHOLDER}.` }, [['description']]],
  [
    { claims: [{ summary: 'Hecho.' }, { summary: `${PLACEHOLDER}: x` }] },
    [['claims', 1, 'summary']],
  ],
  [{ claims: [{ draft: true, summary: PLACEHOLDER }] }, []],
  [{ draft: true, description: PLACEHOLDER }, []],
  [{ title: 'Todo por completar', published: null }, []],
  [null, []],
])('%j has %j to be completed', (data, paths) => {
  expect(findPlaceholders(data)).toEqual(paths);
});

test.each([
  ['title: Por completar', true],
  ['title: >\n  Por\n  completar', true],
  ['title: "Por\\x20comple\\x74ar"', true],
  ['title: Todo escrito', false],
])('whether %j may hold a placeholder is %s', (yaml, may) => {
  expect(mayHoldPlaceholder(yaml)).toBe(may);
});
