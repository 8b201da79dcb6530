import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listBelow } from './list-below.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** What such a page may ask for: what its key covers, and what no article changes. */
const COVERED = [
  'src/data/article-lists.ts',
  'src/data/article-pages.ts',
  'src/data/claim-pages.ts',
  'src/data/entry-pages.ts',
  'src/data/feeds.ts',
  'src/data/followed-pages.ts',
  'src/data/name-lists.ts',
  'src/data/site.ts',
];
/** Whoever imports one of these can see more than one article. */
const WHOLE_CONTENT = ['src/load/current-library.ts'];
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/gu;
const TYPE_IMPORT = /(?:import|export) type [^;]*;/gu;

/** Pages that say what they are made from: only these are ever taken over from an earlier build. */
const pages = listBelow(path.join(PROJECT, 'src/pages'))
  .map((file) => `src/pages/${file}`)
  .filter((file) =>
    /cacheKey|from '[./]*data\/(?:(?:article|name)-lists|(?:article|claim|entry|followed)-pages)\.ts'/u.test(
      readFileSync(path.join(PROJECT, file), 'utf8'),
    ),
  );

describe('a page that is rendered only when its key changes', () => {
  test('there are such pages', () => {
    expect(pages).toContain('src/pages/articulos/[slug].astro');
  });

  test.each(pages)('%s sees nothing that its key does not cover', (page) => {
    expect(findWays(page).map((way) => way.join(' → '))).toEqual([]);
  });

  test('the test sees through what is imported', () => {
    expect(findWays('src/pages/index.astro').length).toBeGreaterThan(0);
  });
});

/** The ways by which a file reaches the whole content, other than through what is covered. */
function findWays(file: string, seen = new Set<string>()): string[][] {
  if (WHOLE_CONTENT.includes(file)) return [[file]];
  if (COVERED.includes(file) || seen.has(file) || !file.startsWith('src/')) return [];
  seen.add(file);
  const source = readFileSync(path.join(PROJECT, file), 'utf8').replaceAll(TYPE_IMPORT, '');
  return [...source.matchAll(IMPORT)].flatMap(([, target = '']) => {
    const imported = target.startsWith('.')
      ? path.join(path.dirname(file), target.replace(/\?.*$/u, ''))
      : target;
    return findWays(imported, seen).map((way) => [file, ...way]);
  });
}
