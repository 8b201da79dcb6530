import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearEarlierLayout } from './earlier-layout.ts';
import { writeOwnFiles } from './own-files.ts';
import { swap, tidy, toBuildFolders, type BuildFolders } from './build-folders.ts';

let folder: string;
let folders: BuildFolders;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-build-folders-'));
  folders = toBuildFolders(path.join(folder, 'dist'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function writeSite(place: string, words: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'index.html'), words);
}

function readPublished(): string {
  return readFileSync(path.join(folders.published, 'index.html'), 'utf8');
}

describe('a swap', () => {
  test('publishes for the first time', () => {
    writeSite(folders.staging, 'nuevo');
    swap(folders);
    expect(readPublished()).toBe('nuevo');
  });

  test('replaces the published site and leaves nothing beside it', () => {
    writeSite(folders.published, 'viejo');
    writeSite(folders.staging, 'nuevo');
    swap(folders);
    expect(readPublished()).toBe('nuevo');
    expect(readdirSync(folders.folder)).toEqual([]);
  });

  test('tells of each page that goes, and removes a link but not what it leads to', () => {
    const others = path.join(folder, 'ajeno');
    writeSite(others, 'ajeno');
    for (const page of ['uno', 'dos']) writeSite(path.join(folders.published, 'temas', page), '');
    for (const place of ['enlace', 'temas/enlace'])
      symlinkSync(others, path.join(folders.published, place));
    writeSite(folders.staging, 'nuevo');
    const told: number[] = [];
    swap(folders, false, (done) => told.push(done));
    expect(told).toEqual([1, 2, 3]);
    expect(readdirSync(others)).toEqual(['index.html']);
    expect(readdirSync(folders.folder)).toEqual([]);
  });

  test('puts the published site back where the new one cannot take its place', () => {
    writeSite(folders.published, 'viejo');
    mkdirSync(folders.folder, { recursive: true });
    expect(() => swap(folders)).toThrow('ENOENT');
    expect(readPublished()).toBe('viejo');
  });
});

// Nothing is forbidden to root.
test.skipIf(process.getuid?.() === 0)('what only somebody else may remove is set aside', () => {
  const closed = path.join(folders.published, '.well-known');
  writeSite(closed, 'ajeno');
  chmodSync(closed, 0o555);
  writeSite(folders.staging, 'nuevo');
  swap(folders);
  expect(readPublished()).toBe('nuevo');
  expect(readdirSync(folders.folder)).toEqual(['remains']);
  const [aside = ''] = readdirSync(folders.remains);
  chmodSync(path.join(folders.remains, aside, '.well-known'), 0o755);
});

describe('tidying after a build that was killed', () => {
  test('clears what it had written', () => {
    writeSite(folders.published, 'viejo');
    writeSite(folders.staging, 'medio');
    tidy(folders);
    expect(readPublished()).toBe('viejo');
    expect(existsSync(folders.staging)).toBe(false);
  });

  test('brings the last good site back where it was killed between the two renames', () => {
    writeSite(folders.previous, 'viejo');
    writeSite(folders.staging, 'nuevo');
    tidy(folders);
    expect(readPublished()).toBe('viejo');
    expect(readdirSync(folders.folder)).toEqual([]);
  });

  test('brings it back in place of an empty folder that somebody made meanwhile', () => {
    writeSite(folders.previous, 'viejo');
    mkdirSync(folders.published);
    tidy(folders);
    expect(readPublished()).toBe('viejo');
  });

  test('never takes what is left of a site that was being removed for a whole one', () => {
    writeSite(path.join(folders.folder, 'gone'), 'medio');
    tidy(folders);
    expect(existsSync(folders.published)).toBe(false);
    expect(readdirSync(folders.folder)).toEqual([]);
  });

  test('clears the old site where it was killed after them', () => {
    writeSite(folders.published, 'nuevo');
    writeSite(folders.previous, 'viejo');
    tidy(folders);
    expect(readPublished()).toBe('nuevo');
    expect(readdirSync(folders.folder)).toEqual([]);
  });
});

describe('sites that stand in one folder', () => {
  test('have each their own folders', () => {
    const other = toBuildFolders(path.join(folder, 'otro'));
    writeSite(folders.previous, 'viejo');
    writeSite(other.staging, 'otro');
    tidy(other);
    expect(existsSync(other.published)).toBe(false);
    tidy(folders);
    expect(readPublished()).toBe('viejo');
  });

  test('have them outside of each other', () => {
    mkdirSync(folders.published);
    writeOwnFiles(folders.published, ['index.html']);
    const inner = toBuildFolders(path.join(folders.published, 'anuario/2023'));
    expect(inner.folder).toBe(path.join(folder, '.glosa/sites/dist+anuario+2023'));
  });
});

describe('what earlier versions left', () => {
  const toEarlier = (name: string): string => path.join(folder, '.glosa', name);

  test('is cleared away', () => {
    writeSite(folders.published, 'viejo');
    for (const name of ['new', 'old', 'spare', 'kept', 'astro']) writeSite(toEarlier(name), 'x');
    for (const name of ['pages.json', 'code']) writeFileSync(toEarlier(name), 'x');
    clearEarlierLayout(folders.published);
    expect(readdirSync(path.join(folder, '.glosa'))).toEqual([]);
    expect(readPublished()).toBe('viejo');
  });

  test('is the site, where one was killed between its two renames', () => {
    writeSite(toEarlier('old'), 'viejo');
    clearEarlierLayout(path.join(folder, 'otro'));
    expect(existsSync(path.join(folder, 'otro'))).toBe(false);
    clearEarlierLayout(folders.published);
    expect(readPublished()).toBe('viejo');
  });
});
