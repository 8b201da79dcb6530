import { describe, expect, test } from 'vitest';
import { toNewsSitemap, toSitemap, toSitemapIndex } from './sitemaps.ts';

const NOW = new Date('2026-05-04T12:00:00Z');
const AGES = [
  { title: 'from this hour is news', published: '2026-05-04T13:30:00+02:00', isNews: true },
  { title: 'from two days ago is news', published: '2026-05-02T14:00:00+02:00', isNews: true },
  { title: 'from a second earlier is none', published: '2026-05-02T13:59:59+02:00', isNews: false },
  {
    title: 'dated in the future is none yet',
    published: '2026-05-04T14:00:01+02:00',
    isNews: false,
  },
];

describe('the news sitemap', () => {
  test.each(AGES)('an article $title', ({ published, isNews }) => {
    const xml = toNewsSitemap('A & B', [{ url: 'https://e.org/n/', title: '<x>', published }], NOW);
    expect(xml.includes('<loc>https://e.org/n/</loc>')).toBe(isNews);
    expect(xml.includes('<news:name>A &amp; B</news:name>')).toBe(isNews);
  });

  test('holds a thousand articles at most', () => {
    const articles = Array.from({ length: 1001 }, (_, index) => ({
      url: `https://e.org/${index}/`,
      title: 'x',
      published: '2026-05-04T12:00:00Z',
    }));
    expect(toNewsSitemap('A', articles, NOW).match(/<url>/gu)).toHaveLength(1000);
  });
});

test('a sitemap says of a page when it changed, if that is known', () => {
  const xml = toSitemap([
    { url: 'https://e.org/', modified: null },
    { url: 'https://e.org/?a=1&b=2', modified: '2026-05-04' },
  ]);
  expect(xml).toContain('<url><loc>https://e.org/</loc></url>');
  expect(xml).toContain(
    '<url><loc>https://e.org/?a=1&amp;b=2</loc><lastmod>2026-05-04</lastmod></url>',
  );
});

test('the index names every sitemap', () => {
  expect(toSitemapIndex(['https://e.org/sitemap-0.xml'])).toContain(
    '<sitemap><loc>https://e.org/sitemap-0.xml</loc></sitemap>',
  );
});
