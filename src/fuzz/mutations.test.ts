import { expect, test } from 'vitest';
import { CHANGES_TO_QUESTION, tryMutations } from './mutations.ts';

/** Few, the same each time; `npm run fuzz -- --mutations 10000` tries as many as one likes. */
const ARTICLES = 20;
const MUTATIONS = 380;

test('no untrue change of what is said of an article is published, and no true article refused', () => {
  const { counts, refused, published, asked } = tryMutations(ARTICLES, MUTATIONS, 1);
  expect(Object.keys(counts)).toHaveLength(19);
  expect({ refused, published }).toEqual({ refused: [], published: [] });
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(
    Math.floor(MUTATIONS / CHANGES_TO_QUESTION),
  );
});
