import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type SearchedSample, toSampleSource } from './samples/searched-article.ts';
import { listBelow } from '../build/list-below.ts';
import type { PageManifest } from '../build/page-manifest.ts';
import { type PublishSearchOptions, publishSearch } from '../build/search-index/publish-search.ts';
import { reuseUnchanged } from '../build/swap/reuse-unchanged.ts';
import { swap, toBuildFolders, type BuildFolders } from '../build/swap/build-folders.ts';

const INDEX = 'buscar/articulos';
/** More than go into one part. */
const ARTICLES = Array.from({ length: 210 }, (_, index) => toArticle(`a-${index}`, 'común'));

/** A site as a build left it. */
interface Site {
  readonly folders: BuildFolders;
  readonly manifest: PageManifest;
}

/** Each test has a site of {@link ARTICLES} of its own, a copy of one with its times. */
let home: string;
let first: PageManifest;
let folder: string;
let site: Site;

beforeAll(async () => {
  home = mkdtempSync(path.join(tmpdir(), 'glosa-search-'));
  const folders = toBuildFolders(path.join(home, 'first/dist'));
  first = (await publish({ folders, manifest: new Map() })).manifest;
});
afterAll(() => rmSync(home, { recursive: true }));

beforeEach(() => {
  folder = mkdtempSync(path.join(home, 'own-'));
  execFileSync('cp', ['-a', '.', folder], { cwd: path.join(home, 'first') });
  site = { folders: toBuildFolders(path.join(folder, 'dist')), manifest: first };
});

test('where nothing changed nothing is made again', async () => {
  const before = readInodes(site);
  const next = await publish(site);
  expect(readInodes(next)).toEqual(before);
  expect(toWritten(next.manifest)).toEqual(toWritten(site.manifest));
});

test.each([
  ['changed', [toArticle('a-0', 'nuevo'), ...ARTICLES.slice(1)]],
  ['was added', [...ARTICLES, toArticle('a-nuevo', 'nuevo')]],
  ['was removed', ARTICLES.slice(1)],
])('only the part with the article that %s is made again', async (_, articles) => {
  const before = readInodes(site);
  const parts = readParts(site);
  const next = await publish(site, articles);
  const isNew = (inodes: Map<string, number>) => (file: string) =>
    before.get(file) !== inodes.get(file);
  const texts = listTexts(next);
  expect(texts).toHaveLength(articles.length);
  expect(texts.filter(isNew(readInodes(next))).length).toBeLessThanOrEqual(1);
  expect(parts).toHaveLength(2);
  expect(readParts(next)).toHaveLength(2);
  expect(readParts(next).filter((part) => parts.includes(part))).toHaveLength(1);
  await expectSameAsCold(next, articles);
  const after = readInodes(next);
  expect(readInodes(await publish(next, articles))).toEqual(after);
});

test('articles that are as before are not read again', async () => {
  const toDocument = vi.fn();
  const articles = ARTICLES.map((article) => ({ ...toSampleSource(article), toDocument }));
  const { files } = await publishSearch(toOptions(site, articles));
  expect(toWritten(files)).toEqual(toWritten(site.manifest));
  expect(toDocument).not.toHaveBeenCalled();
});

test('what someone touched is made again', async () => {
  const index = listIndex(site);
  for (const start of ['texto/', 'palabras-', 'lista-'])
    writeFileSync(toIndexFile(site, index.find((file) => file.startsWith(start)) ?? ''), 'tocado');
  const next = await publish(site);
  await expectSameAsCold(next, ARTICLES);
});

test('a part that is not whole any more is made again', async () => {
  const [part = ''] = readdirSync(path.join(site.folders.cache, 'search'));
  writeFileSync(path.join(site.folders.cache, 'search', part), 'roto');
  const articles = [...ARTICLES, toArticle('a-nuevo', 'nuevo')];
  await expectSameAsCold(await publish(site, articles), articles);
});

test('a site without articles has an index', async () => {
  expect(listIndex(await publish(site, []))).toEqual(['filtros.json', 'palabras.json']);
});

/** Without how long ago each file was read. */
function toWritten(manifest: PageManifest): unknown {
  return [...manifest].map(([file, { key, size, sum }]) => ({ file, key, size, sum }));
}

function toArticle(slug: string, word: string): SearchedSample {
  return { slug, person: 'Ana', published: '2026-05-04', text: `Un texto ${word} sobre ${slug}.` };
}

/** Publishes over the last site, as a build does. */
async function publish({ folders, manifest }: Site, articles = ARTICLES): Promise<Site> {
  mkdirSync(folders.staging, { recursive: true });
  const options = toOptions({ folders, manifest }, articles.map(toSampleSource));
  const search = await publishSearch(options);
  reuseUnchanged(folders, [...search.reused.keys()]);
  swap(folders);
  return { folders, manifest: search.files };
}

/** As a build has them where nothing is to be said. */
function toOptions(
  { folders, manifest }: Site,
  articles: PublishSearchOptions['articles'],
): PublishSearchOptions {
  const say = (sentence: string): void => expect.unreachable(sentence);
  const onBroken = (): void => {};
  return { folders, manifest, articles, say, onBroken };
}

async function expectSameAsCold(built: Site, articles: readonly SearchedSample[]): Promise<void> {
  const folders = toBuildFolders(path.join(folder, 'cold/dist'));
  const cold = await publish({ folders, manifest: new Map() }, [...articles]);
  expect(listIndex(built)).toEqual(listIndex(cold));
  for (const file of listIndex(cold))
    expect(
      readFileSync(toIndexFile(built, file)).equals(readFileSync(toIndexFile(cold, file))),
    ).toBe(true);
}

function listIndex({ folders }: Site): string[] {
  return listBelow(path.join(folders.published, INDEX));
}

/** What each article's result shows. */
function listTexts(built: Site): string[] {
  return listIndex(built).filter((file) => file.startsWith('texto/'));
}

function toIndexFile({ folders }: Site, file: string): string {
  return path.join(folders.published, INDEX, file);
}

/** A file that is written is a new one on the disk; one that is taken over is not. */
function readInodes(built: Site): Map<string, number> {
  return new Map(listIndex(built).map((file) => [file, statSync(toIndexFile(built, file)).ino]));
}

/** The parts that the next build can use, as files on the disk. */
function readParts({ folders: { cache } }: Site): string[] {
  const files = readdirSync(path.join(cache, 'search'));
  return files.map((file) => `${file} ${statSync(path.join(cache, 'search', file)).ino}`);
}
