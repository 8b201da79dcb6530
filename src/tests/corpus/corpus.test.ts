import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBelow } from '../../build/list-below.ts';
import { type Library, readLibrary } from '../../load/read-library.ts';
import { toCorpusArticle } from './corpus-article.ts';
import { writeCorpus } from './corpus.ts';
import { toCorpusRegisters } from './corpus-registers.ts';

let folder: string;
let library: Library;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'glosa-corpus-'));
  await writeCorpus(folder, { articles: 40, entries: 200 });
  library = await readLibrary(folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a generated corpus has no problems', () => {
  expect(library.problems).toEqual([]);
  expect(library.articles).toHaveLength(40);
  expect(library.entries).toHaveLength(200);
});

test('of thirty thousand articles none waits to be published, and no two have one moment', () => {
  const registers = toCorpusRegisters(200);
  const moments = [0, 1, 9_999, 10_000, 10_001, 29_999].map(
    (index) => toCorpusArticle(index, registers).meta.published,
  );
  expect(new Set(moments).size).toBe(moments.length);
  for (const moment of moments) expect(Date.parse(moment)).toBeLessThan(Date.UTC(2026, 0));
});

test('too few entries for the cast of an article are refused', async () => {
  await expect(writeCorpus(folder, { articles: 1, entries: 20 })).rejects.toThrow('found 20');
});

test('its articles are news of about 550 words, 40 mentions and 8 claims', () => {
  const mean = (count: (article: (typeof library.articles)[number]) => number): number =>
    library.articles.reduce((sum, article) => sum + count(article), 0) / library.articles.length;
  expect(mean(({ annotated }) => annotated.text.split(/\s+/u).length)).toBeGreaterThan(530);
  expect(mean(({ annotated }) => annotated.text.split(/\s+/u).length)).toBeLessThan(620);
  expect(mean(({ annotated }) => annotated.annotations.mentions.length)).toBeGreaterThan(36);
  expect(mean(({ annotated }) => annotated.annotations.mentions.length)).toBeLessThan(44);
  for (const { annotated } of library.articles)
    expect(annotated.annotations.claims).toHaveLength(8);
});

test('the same size gives the same bytes', async () => {
  const other = await mkdtemp(path.join(tmpdir(), 'glosa-corpus-'));
  await writeCorpus(other, { articles: 40, entries: 200 });
  const files = listBelow(folder);
  expect(listBelow(other)).toEqual(files);
  for (const file of files) {
    expect(await readFile(path.join(other, file), 'utf8')).toBe(
      await readFile(path.join(folder, file), 'utf8'),
    );
  }
  await rm(other, { recursive: true });
});

test('no two entries of fifty thousand share an id or a name', () => {
  const entries = Object.values(toCorpusRegisters(50_000)).flat();
  expect(new Set(entries.map(({ kind, id }) => `${kind}:${id}`)).size).toBe(50_000);
  expect(new Set(entries.map(({ data }) => data.name)).size).toBe(50_000);
});

test('no two articles of a thousand are alike', () => {
  const registers = toCorpusRegisters(2000);
  const texts = Array.from({ length: 1000 }, (_, index) => toCorpusArticle(index, registers));
  expect(new Set(texts.map(({ slug }) => slug)).size).toBe(1000);
  expect(new Set(texts.map(({ body }) => body)).size).toBe(1000);
});
