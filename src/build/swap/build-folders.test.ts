import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { swap, tidy, toBuildFolders, type BuildFolders } from './build-folders.ts';

let folder: string;
let folders: BuildFolders;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-workshop-'));
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

  test('clears the old site where it was killed after them', () => {
    writeSite(folders.published, 'nuevo');
    writeSite(folders.previous, 'viejo');
    tidy(folders);
    expect(readPublished()).toBe('nuevo');
    expect(readdirSync(folders.folder)).toEqual([]);
  });
});
