import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBelow } from '../list-below.ts';
import { readWrittenFile, type WrittenFile } from '../page-manifest.ts';
import { reuseUnchanged } from './reuse-unchanged.ts';
import { swap, toBuildFolders, type BuildFolders } from './build-folders.ts';

/** Words by the path of the file. */
type Files = Readonly<Record<string, string>>;

let folder: string;
let folders: BuildFolders;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-take-over-'));
  folders = toBuildFolders(path.join(folder, 'dist'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(site: string, files: Files): void {
  mkdirSync(site, { recursive: true });
  for (const [file, words] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), words);
  }
}

function read(site: string): Files {
  return Object.fromEntries(
    listBelow(site).map((file) => [file, readFileSync(path.join(site, file), 'utf8')]),
  );
}

function toInode(site: string, file: string): number {
  return statSync(path.join(site, file)).ino;
}

/** Makes a site of some files that are new and others that the published one has, and publishes it. */
function publish(made: Files, kept: readonly string[], isSpare: boolean): void {
  write(folders.staging, made);
  reuseUnchanged(folders, readKept(kept));
  swap(folders, isSpare);
}

function readKept(files: readonly string[]): Map<string, WrittenFile> {
  return new Map(files.map((file) => [file, readWrittenFile(folders.published, file)]));
}

describe.each([
  ['without a spare', false],
  ['with a spare', true],
])('%s', (_, isSpare) => {
  beforeEach(() => {
    publish({ 'a/x': 'a1', 'b/x': 'b1', 'c/x': 'c1', d: 'd1' }, [], false);
    publish({ 'b/x': 'b2', e: 'e2' }, ['a/x', 'd'], isSpare);
  });

  test('a site is what was made for it and what it keeps, and nothing else', () => {
    publish({ 'd/x': 'd3', e: 'e3' }, ['a/x', 'b/x'], isSpare);
    expect(read(folders.published)).toEqual({ 'a/x': 'a1', 'b/x': 'b2', 'd/x': 'd3', e: 'e3' });
  });

  test('what it keeps is the same file', () => {
    const before = ['a/x', 'b/x', 'd'].map((file) => toInode(folders.published, file));
    publish({}, ['a/x', 'b/x', 'd'], isSpare);
    const after = ['a/x', 'b/x', 'd'].map((file) => toInode(folders.published, file));
    expect(after).toEqual(before);
  });

  test('the site that is published stays as it is until the new one takes its place', () => {
    write(folders.staging, { 'a/x': 'a3', 'd/x': 'd3' });
    reuseUnchanged(folders, readKept(['b/x']));
    expect(read(folders.published)).toEqual({ 'a/x': 'a1', 'b/x': 'b2', d: 'd1', e: 'e2' });
  });
});

test('folders of which nothing is kept are gone', () => {
  publish({ 'a/b/c/x': 'x', 'a/y': 'y' }, [], false);
  publish({}, ['a/y'], true);
  publish({}, ['a/y'], true);
  expect(() => statSync(path.join(folders.published, 'a/b'))).toThrow('ENOENT');
});

test('any sites follow one another, whatever became of the spare in between', () => {
  const paths = fc.uniqueArray(fc.constantFrom('a', 'b', 'c/a', 'c/b', 'c/d/a', 'e', 'e/a'), {
    // No site has a file and a folder of one name.
    selector: (file) => (file.startsWith('e') ? 'e' : file),
  });
  const step = fc.record({ made: paths, kept: paths, isSpare: fc.boolean(), littered: paths });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      publish({}, [], false);
      let site: Files = {};
      for (const [index, { made, kept, isSpare, littered }] of steps.entries()) {
        // As a build that was killed leaves it.
        if (isSpare) for (const file of littered) litter(file);
        const files = Object.fromEntries(made.map((file) => [file, `${index} ${file}`]));
        const others = kept.filter((file) => file in site && !clashes(file, made));
        publish(files, others, isSpare);
        site = { ...files, ...Object.fromEntries(others.map((file) => [file, site[file] ?? ''])) };
        expect(read(folders.published)).toEqual(site);
      }
    }),
    { numRuns: 200 },
  );
});

function clashes(file: string, made: readonly string[]): boolean {
  return made.includes(file) || (file.startsWith('e') && made.some((each) => each.startsWith('e')));
}

function litter(file: string): void {
  const [top = ''] = file.split('/');
  rmSync(path.join(folders.spare, top), { recursive: true, force: true });
  write(folders.spare, { [file]: 'otro' });
}
