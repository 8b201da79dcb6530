import { expect, test } from 'vitest';
import { WARNINGS } from '../annotate/problems.ts';
import { OWN_PROBLEMS } from '../load/cache/cached-reader.ts';
import { REVIEW_CODES } from './messages.ts';

/** Of the registers, or of what other files say: an article is never cached with these. */
const NOT_OF_THE_ARTICLE = ['entry-waiting', 'entry-unnamed', 'answer-stale', 'quote-differs'];

test('every warning about an article says whether the article is cached with it', () => {
  const codes = ['share-letters', ...WARNINGS, ...REVIEW_CODES].filter(
    (code) => !NOT_OF_THE_ARTICLE.includes(code),
  );
  expect(
    [...OWN_PROBLEMS].sort(),
    'Add the new code to OWN_PROBLEMS (load/cache/cached-reader.ts), or here where it quotes the registers',
  ).toEqual(codes.sort());
});
