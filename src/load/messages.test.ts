import { expect, test } from 'vitest';
import { toDraftCount } from './messages.ts';

test.each([
  [{ articles: 0, claims: 0, entries: 0 }, null],
  [{ articles: 1, claims: 0, entries: 0 }, 'Como borradores, sin publicar: 1 artículo.'],
  [
    { articles: 2, claims: 1, entries: 3 },
    'Como borradores, sin publicar: 2 artículos, 1 afirmación de un artículo publicado y 3 fichas.',
  ],
])('%j', (drafts, sentence) => {
  expect(toDraftCount(drafts)).toBe(sentence);
});
