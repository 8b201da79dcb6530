import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPicturePaths } from './picture-path.ts';

const HOLDER = 'content/articles/2024-01-01-a.md';
let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-paths-'));
  mkdirSync(path.join(root, 'content/articles'), { recursive: true });
  put('content/articles/uno.jpg');
  // As macOS decomposes it.
  put('content/articles/pen\u0303a.jpg');
});
afterAll(() => rmSync(root, { recursive: true }));

test('a name is found as it is written, however its accents are composed', () => {
  const find = createPicturePaths(root);
  expect(find(HOLDER, 'pe\u00f1a.jpg')).toEqual({ file: 'content/articles/pen\u0303a.jpg' });
  expect(find(HOLDER, 'UNO.jpg')).toEqual({ fault: { why: 'missing', nearest: 'uno.jpg' } });
});

test('a folder is listed once in a reading, not for each picture in it', () => {
  const find = createPicturePaths(root);
  expect(find(HOLDER, 'uno.jpg')).toEqual({ file: 'content/articles/uno.jpg' });
  put('content/articles/dos.jpg');
  expect(find(HOLDER, 'dos.jpg')).toMatchObject({ fault: { why: 'missing' } });
  expect(createPicturePaths(root)(HOLDER, 'dos.jpg')).toEqual({
    file: 'content/articles/dos.jpg',
  });
});

function put(file: string): void {
  writeFileSync(path.join(root, file), '');
}
