import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swap, toBuildFolders, type BuildFolders } from './build-folders.ts';
import { readFileStamp } from '../file-stamp.ts';
import { renewSpare } from './renew-spare.ts';
import { reuseUnchanged } from './reuse-unchanged.ts';
import { type Files, readFiles, writeFiles } from '../../tests/site-files.ts';

let folder: string;
let folders: BuildFolders;

beforeEach(startAgain);
afterEach(() => rmSync(folder, { recursive: true }));

function startAgain(): void {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-spare-'));
  folders = toBuildFolders(path.join(folder, 'dist'));
}

/** Makes a site of some files that are new and others that the published one has, and publishes it. */
function publish(made: Files, reused: readonly string[]): boolean {
  writeFiles(folders.staging, made);
  const isRenewed = renewSpare(folders, { reused, made: Object.keys(made) }) !== null;
  if (!isRenewed) reuseUnchanged(folders, reused);
  swap(folders, true);
  return isRenewed;
}

const FIRST = { 'a/x': 'a1', 'a/y': 'y1', 'b/x': 'b1', d: 'd1' };

/** Leaves a spare: the site before one that has another file. */
function publishTwice(): void {
  publish(FIRST, []);
  publish({ 'b/x': 'b2' }, ['a/x', 'a/y', 'd']);
}

test('the next site is made of the one before the published one', () => {
  publishTwice();
  const { ino } = statSync(path.join(folders.spare, 'a'));
  expect(publish({ e: 'e3' }, ['a/x', 'b/x', 'd'])).toBe(true);
  expect(readFiles(folders.published)).toEqual({ 'a/x': 'a1', 'b/x': 'b2', d: 'd1', e: 'e3' });
  // The folder was neither made nor removed.
  expect(statSync(path.join(folders.published, 'a')).ino).toBe(ino);
  expect(readdirSync(folders.folder)).toEqual(['spare']);
});

test('it is told how many files are there of those that stay, with a spare and without', () => {
  publishTwice();
  const site = { reused: ['a/x', 'a/y', 'b/x'], made: ['e'] };
  const told: string[] = [];
  const tell = (done: number, total?: number): unknown => told.push(`${done} de ${total}`);
  writeFiles(folders.staging, { e: 'e3' });
  renewSpare(folders, site, tell);
  expect(told.splice(0)).toEqual(['1 de 3', '2 de 3', '3 de 3']);
  rmSync(folders.staging, { recursive: true });
  reuseUnchanged(folders, site.reused, tell);
  expect(told).toEqual(['1 de 3', '2 de 3', '3 de 3']);
});

test('a file of which the disk says the same is known to hold its stamp, and no other', () => {
  publishTwice();
  const reused = ['a/x', 'a/y', 'b/x'];
  const toStamps = (site: string) =>
    new Map(reused.map((file) => [file, readFileStamp(path.join(site, file))]));
  const stamps = toStamps(folders.published);
  // Another file of the same words, one that is not there, and the one of the site before.
  rmSync(path.join(folders.spare, 'a/y'));
  writeFiles(folders.spare, { 'a/y': 'y1' });
  writeFiles(folders.staging, { e: 'e3' });
  expect(renewSpare(folders, { reused, made: ['e'], stamps })).toEqual(new Set(['a/x']));
  expect(toStamps(folders.staging).get('a/x')).toBe(stamps.get('a/x'));
  expect(readFiles(folders.staging)).toEqual({ 'a/x': 'a1', 'a/y': 'y1', 'b/x': 'b2', e: 'e3' });
  expect(toInode('staging', 'a/y')).toBe(toInode('published', 'a/y'));
});

function toInode(site: 'staging' | 'published', file: string): number {
  return statSync(path.join(folders[site], file)).ino;
}

test('where most is new it is made without it, and nothing is left of it', () => {
  publishTwice();
  expect(publish({ e: 'e3', f: 'f3' }, ['a/x'])).toBe(false);
  expect(readFiles(folders.published)).toEqual({ 'a/x': 'a1', e: 'e3', f: 'f3' });
});

test('what somebody did in the spare reaches no site', () => {
  publishTwice();
  rmSync(path.join(folders.spare, 'a/x'));
  writeFiles(folders.spare, { 'a/x': 'ajeno', 'c/de/otro': 'ajeno' });
  rmSync(path.join(folders.spare, 'd'));
  mkdirSync(path.join(folders.spare, 'd/dentro'), { recursive: true });
  rmSync(path.join(folders.spare, 'a/y'));
  symlinkSync(path.join(folders.published, 'a/y'), path.join(folders.spare, 'a/y'));
  publish({ e: 'e3' }, ['a/x', 'a/y', 'b/x', 'd']);
  expect(readFiles(folders.published)).toEqual({ ...FIRST, 'b/x': 'b2', e: 'e3' });
  expect(statSync(path.join(folders.published, 'c'), { throwIfNoEntry: false })).toBeUndefined();
});

test('a spare that is no folder is none', () => {
  publishTwice();
  rmSync(folders.spare, { recursive: true });
  writeFileSync(folders.spare, 'ajeno');
  expect(publish({ e: 'e3' }, ['a/x', 'd'])).toBe(false);
  expect(readFiles(folders.published)).toEqual({ 'a/x': 'a1', d: 'd1', e: 'e3' });
});

test('the published site stays as it is until the new one takes its place', () => {
  publishTwice();
  const before = readFiles(folders.published);
  writeFiles(folders.staging, { 'a/x': 'a3' });
  renewSpare(folders, { reused: ['b/x', 'd'], made: ['a/x'] });
  expect(readFiles(folders.published)).toEqual(before);
});

test('any sites follow one another, whatever became of the spare in between', () => {
  const paths = fc.uniqueArray(fc.constantFrom('a', 'b', 'c/a', 'c/b', 'c/d/a', 'e', 'e/a'), {
    // No site has a file and a folder of one name.
    selector: (file) => (file.startsWith('e') ? 'e' : file),
  });
  const step = fc.record({ made: paths, kept: paths, littered: paths });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      rmSync(folder, { recursive: true });
      startAgain();
      publish({}, []);
      let site: Files = {};
      for (const [index, { made, kept, littered }] of steps.entries()) {
        for (const file of littered) litter(file);
        const files = Object.fromEntries(made.map((file) => [file, `${index} ${file}`]));
        const reused = kept.filter((file) => file in site && !clashes(file, made));
        publish(files, reused);
        site = { ...files, ...Object.fromEntries(reused.map((file) => [file, site[file] ?? ''])) };
        expect(readFiles(folders.published)).toEqual(site);
      }
    }),
    { numRuns: 15 },
  );
});

function clashes(file: string, made: readonly string[]): boolean {
  return made.includes(file) || (file.startsWith('e') && made.some((each) => each.startsWith('e')));
}

/** As a build that was killed leaves it, or somebody who was there. */
function litter(file: string): void {
  const [top = ''] = file.split('/');
  rmSync(path.join(folders.spare, top), { recursive: true, force: true });
  writeFiles(folders.spare, { [file]: 'ajeno' });
}
