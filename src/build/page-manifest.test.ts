import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  isIntact,
  readPageManifest,
  type WrittenFile,
  writePageManifest,
} from './page-manifest.ts';
import { createSiteWriter } from './render/site-writer.ts';

const FILE = 'articulos/x/index.html';
const PAGE = { key: 'k', size: 4, sum: 7 };

let folder: string;
let manifest: string;
let broken: string[];
const onBroken = (file: string): unknown => broken.push(file);

beforeEach(() => {
  broken = [];
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-pages-'));
  manifest = path.join(folder, 'pages.json');
  mkdirSync(path.join(folder, 'dist/articulos/x'), { recursive: true });
  writeFileSync(path.join(folder, 'dist', FILE), 'hola');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a manifest is read as it was written', () => {
  writePageManifest(manifest, 'code', new Map([[FILE, PAGE]]));
  expect(readPageManifest(manifest, 'code', onBroken)).toEqual(new Map([[FILE, PAGE]]));
});

test('pages made by other code count for nothing', () => {
  writePageManifest(manifest, 'code', new Map([[FILE, PAGE]]));
  expect(readPageManifest(manifest, 'other', onBroken)).toEqual(new Map());
});

test.each(['', '{', 'null', '{"code":"code"}'])(
  'a broken manifest counts for nothing: %s',
  (text) => {
    writeFileSync(manifest, text);
    expect(readPageManifest(manifest, 'code', onBroken)).toEqual(new Map());
    expect(broken).toEqual([manifest]);
  },
);

describe('a published page', () => {
  let published: string;
  let page: WrittenFile;
  beforeEach(() => {
    published = path.join(folder, 'dist');
    page = createSiteWriter(published).write(FILE, 'hola');
  });

  test('is intact as it was written', () => {
    expect(isIntact(published, FILE, page, onBroken)).toBe(true);
  });

  test.each([
    ['is longer', (file: string) => writeFileSync(file, 'holas')],
    [
      'has another letter and the time of before',
      (file: string) => {
        const { atime, mtime } = statSync(file);
        writeFileSync(file, 'hole');
        utimesSync(file, atime, mtime);
      },
    ],
    [
      'is a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
    ['is gone', (file: string) => rmSync(file)],
  ])('is not once it %s', (_, touch) => {
    touch(path.join(published, FILE));
    expect(isIntact(published, FILE, page, onBroken)).toBe(false);
  });
});
