import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  isIntact,
  readPageManifest,
  takeOver,
  toBytesDigest,
  writePageManifest,
} from './page-manifest.ts';

const FILE = 'articulos/x/index.html';
const PAGE = { key: 'k', bytes: toBytesDigest(Buffer.from('hola')) };

let folder: string;
let manifest: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-pages-'));
  manifest = path.join(folder, 'pages.json');
  mkdirSync(path.join(folder, 'dist/articulos/x'), { recursive: true });
  writeFileSync(path.join(folder, 'dist', FILE), 'hola');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a manifest is read as it was written', () => {
  writePageManifest(manifest, 'code', new Map([[FILE, PAGE]]));
  expect(readPageManifest(manifest, 'code')).toEqual(new Map([[FILE, PAGE]]));
});

test('pages made by other code count for nothing', () => {
  writePageManifest(manifest, 'code', new Map([[FILE, PAGE]]));
  expect(readPageManifest(manifest, 'other')).toEqual(new Map());
});

test.each(['', '{', 'null', '{"code":"code"}'])(
  'a broken manifest counts for nothing: %s',
  (text) => {
    writeFileSync(manifest, text);
    expect(readPageManifest(manifest, 'code')).toEqual(new Map());
  },
);

test('a published page is intact until someone touches or removes it', () => {
  const published = path.join(folder, 'dist');
  expect(isIntact(published, FILE, PAGE)).toBe(true);
  writeFileSync(path.join(published, FILE), 'hole');
  expect(isIntact(published, FILE, PAGE)).toBe(false);
  rmSync(path.join(published, FILE));
  expect(isIntact(published, FILE, PAGE)).toBe(false);
});

test('a page that is taken over is the same file under a second name', () => {
  takeOver(path.join(folder, 'dist'), path.join(folder, 'new'), FILE);
  expect(statSync(path.join(folder, 'new', FILE)).ino).toBe(
    statSync(path.join(folder, 'dist', FILE)).ino,
  );
});
