import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listBelow } from '../build/list-below.ts';
import { swap, tidy, toBuildFolders } from '../build/swap/build-folders.ts';
import { carryOthers } from '../build/swap/others-files.ts';
import { OWN_FILES, writeOwnFiles } from '../build/swap/own-files.ts';
import { renewSpare } from '../build/swap/renew-spare.ts';
import { reuseUnchanged } from '../build/swap/reuse-unchanged.ts';
import { type Files, readFiles, writeFiles } from './site-files.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** More than any publication of these few files takes. */
const CALLS_MAX = 100;

let folder: string;
let dist: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-killed-'));
  dist = path.join(folder, 'dist');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(site: string, files: Files): void {
  writeFiles(site, files);
  writeOwnFiles(site, ['index.html', ...Object.keys(SAME), 'a/viejo.html', 'b/nuevo.html']);
}

function read(site: string): Files {
  const { [OWN_FILES]: _, ...files } = readFiles(site);
  return files;
}

const OTHERS = { CNAME: 'noticias.example', 'a/foto.jpg': 'JFIF' };
const SAME = {
  'a/igual.html': 'igual',
  'c/igual.html': 'igual',
  'c/otro.html': 'otro',
  'c/tercero.html': 'tercero',
};
const OLD = { 'index.html': 'uno', ...SAME, 'a/viejo.html': 'viejo', ...OTHERS };
const NEW = { 'index.html': 'dos', ...SAME, 'b/nuevo.html': 'nuevo', ...OTHERS };
/** What another build left of the site before. */
const SPARE = { 'index.html': 'cero', 'a/igual.html': 'cero', 'd/cero.html': 'cero' };

/** Publishes the new site over the old one, and is killed before a change of the disk. */
function publish(dieAtCall: number, hasSpare: boolean): boolean {
  rmSync(folder, { recursive: true });
  const folders = toBuildFolders(dist);
  write(dist, OLD);
  if (hasSpare) write(folders.spare, SPARE);
  write(folders.staging, { 'index.html': 'dos', 'b/nuevo.html': 'nuevo' });
  const { signal, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      pathToFileURL(path.join(PROJECT, 'src/tests/die-at-call.ts')).href,
      path.join(PROJECT, 'src/tests/publish-once.ts'),
      dist,
      ...Object.keys(SAME),
    ],
    { encoding: 'utf8', env: { ...process.env, DIE_AT_CALL: String(dieAtCall) } },
  );
  expect(stderr).toBe('');
  return signal === 'SIGKILL';
}

/** The next build, in this process. */
function publishAgain(): void {
  const folders = toBuildFolders(dist);
  write(folders.staging, { 'index.html': 'dos', 'b/nuevo.html': 'nuevo' });
  const site = { reused: Object.keys(SAME), made: listBelow(folders.staging) };
  if (!renewSpare(folders, site)) reuseUnchanged(folders, site.reused);
  carryOthers(dist, folders.staging, Object.keys(OTHERS));
  swap(folders, true);
}

test.each([
  ['a publication', false],
  ['one that makes the site of the spare', true],
])('wherever %s is killed, one whole site is there', (_, hasSpare) => {
  let isKilled = true;
  let missing = 0;
  const states: unknown[] = [];
  for (let call = 1; isKilled && call < CALLS_MAX; call += 1) {
    isKilled = publish(call, hasSpare);
    if (existsSync(dist)) expect([OLD, NEW]).toContainEqual(read(dist));
    else missing += 1;
    // As the next command does.
    tidy(toBuildFolders(dist));
    states.push(read(dist));
    expect([OLD, NEW]).toContainEqual(states.at(-1));
    // Whatever is left of the spare, the next publication makes the same site.
    if (isKilled && hasSpare) {
      publishAgain();
      expect(read(dist)).toEqual(NEW);
    }
  }
  expect(isKilled).toBe(false);
  // Between the two renames, and there alone.
  expect(missing).toBe(1);
  expect(states.length).toBeGreaterThan(10);
  expect(states).toContainEqual(OLD);
  expect(states.at(-1)).toEqual(NEW);
});
