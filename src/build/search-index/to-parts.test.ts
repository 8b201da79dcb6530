import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toParts } from './to-parts.ts';

type Article = readonly [file: string];

function toArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => [`articulos/a-${index}/index.html`]);
}

test('a small site has one part', () => {
  expect(toParts(toArticles(200))).toEqual([toArticles(200)]);
  expect(toParts([])).toEqual([]);
});

test('every article is in one part, and parts are of about one size', () => {
  const articles = toArticles(10_000);
  const parts = toParts(articles);
  expect(parts).toHaveLength(64);
  expect(parts.flat().sort()).toEqual(articles.sort());
  for (const part of parts) expect(Math.abs(part.length - 156)).toBeLessThan(60);
});

test('an article that comes or goes touches its own part alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), (gone) => {
      const before = toParts(toArticles(1000)).map(String);
      const after = toParts(toArticles(1000).toSpliced(gone, 1)).map(String);
      expect(after.filter((part) => !before.includes(part))).toHaveLength(1);
    }),
  );
});
