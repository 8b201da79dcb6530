import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reuseUnchanged } from './reuse-unchanged.ts';
import { swap, toBuildFolders, type BuildFolders } from './build-folders.ts';
import { type Files, readFiles, writeFiles } from '../../tests/site-files.ts';

let folder: string;
let folders: BuildFolders;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-reuse-unchanged-'));
  folders = toBuildFolders(path.join(folder, 'dist'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function toInode(site: string, file: string): number {
  return statSync(path.join(site, file)).ino;
}

/** Makes a site of some files that are new and others that the published one has, and publishes it. */
function publish(made: Files, reused: readonly string[]): void {
  writeFiles(folders.staging, made);
  reuseUnchanged(folders, reused);
  swap(folders);
}

test('a site is what was made for it and what it reuses, and nothing else', () => {
  publish({ 'a/x': 'a1', 'b/x': 'b1', 'c/x': 'c1', d: 'd1' }, []);
  publish({ 'd/x': 'd2', 'c/y': 'c2' }, ['a/x', 'b/x']);
  expect(readFiles(folders.published)).toEqual({
    'a/x': 'a1',
    'b/x': 'b1',
    'c/y': 'c2',
    'd/x': 'd2',
  });
});

test('what it reuses is the same file, however many sites follow', () => {
  publish({ 'a/x': 'a1', d: 'd1' }, []);
  const before = ['a/x', 'd'].map((file) => toInode(folders.published, file));
  publish({ e: 'e2' }, ['a/x', 'd']);
  publish({}, ['a/x', 'd']);
  const after = ['a/x', 'd'].map((file) => toInode(folders.published, file));
  expect(after).toEqual(before);
});

test('the published site stays as it is until the new one takes its place', () => {
  publish({ 'a/x': 'a1', 'b/x': 'b1' }, []);
  writeFiles(folders.staging, { 'a/x': 'a2' });
  reuseUnchanged(folders, ['b/x']);
  expect(readFiles(folders.published)).toEqual({ 'a/x': 'a1', 'b/x': 'b1' });
});

test('folders of which nothing is reused are gone', () => {
  publish({ 'a/b/c/x': 'x', 'a/y': 'y' }, []);
  publish({}, ['a/y']);
  expect(() => statSync(path.join(folders.published, 'a/b'))).toThrow('ENOENT');
});
