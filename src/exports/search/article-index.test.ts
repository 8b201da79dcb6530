import { expect, test } from 'vitest';
import { fromPosting, toPosting } from './article-index.ts';

test('a posting says which article, and whether its title has the word', () => {
  for (const number of [0, 1, 9999])
    for (const isInTitle of [true, false])
      expect(fromPosting(toPosting(number, isInTitle))).toEqual({ number, isInTitle });
});
