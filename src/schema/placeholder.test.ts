import { expect, test } from 'vitest';
import { findPlaceholders, PLACEHOLDER } from './placeholder.ts';

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
