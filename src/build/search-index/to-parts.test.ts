import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toParts } from './to-parts.ts';

interface Article {
  readonly slug: string;
}

function toArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, index) => ({ slug: `a-${index}` }));
}

test('a small site has one part', () => {
  expect(toParts(toArticles(200))).toEqual([toArticles(200)]);
  expect(toParts([])).toEqual([]);
});

test('every article is in one part, and parts are of about one size', () => {
  const articles = toArticles(10_000);
  const parts = toParts(articles);
  expect(parts).toHaveLength(64);
  expect(new Set(parts.flat())).toEqual(new Set(articles));
  expect(parts.flat()).toHaveLength(articles.length);
  for (const part of parts) expect(Math.abs(part.length - 156)).toBeLessThan(60);
});

test('an article that comes or goes touches its own part alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), (gone) => {
      const before = toParts(toArticles(1000)).map(toText);
      const after = toParts(toArticles(1000).toSpliced(gone, 1)).map(toText);
      expect(after.filter((part) => !before.includes(part))).toHaveLength(1);
    }),
  );
});

function toText(part: readonly Article[]): string {
  return part.map(({ slug }) => slug).join();
}
