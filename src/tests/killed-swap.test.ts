import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listBelow } from '../build/list-below.ts';
import { tidy, toBuildFolders } from '../build/swap/build-folders.ts';
import { OWN_FILES, writeOwnFiles } from '../build/swap/own-files.ts';

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

function write(site: string, files: Readonly<Record<string, string>>): void {
  for (const [file, words] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), words);
  }
  writeOwnFiles(site, ['index.html', 'a/igual.html', 'a/viejo.html', 'b/nuevo.html']);
}

function read(site: string): Record<string, string> {
  return Object.fromEntries(
    listBelow(site)
      .filter((file) => file !== OWN_FILES)
      .map((file) => [file, readFileSync(path.join(site, file), 'utf8')]),
  );
}

const OTHERS = { CNAME: 'noticias.example', 'a/foto.jpg': 'JFIF' };
const OLD = { 'index.html': 'uno', 'a/igual.html': 'igual', 'a/viejo.html': 'viejo', ...OTHERS };
const NEW = { 'index.html': 'dos', 'a/igual.html': 'igual', 'b/nuevo.html': 'nuevo', ...OTHERS };

/** Publishes the new site over the old one, and is killed before a change of the disk. */
function publish(dieAtCall: number): boolean {
  rmSync(folder, { recursive: true });
  const folders = toBuildFolders(dist);
  write(dist, OLD);
  write(folders.staging, { 'index.html': 'dos', 'b/nuevo.html': 'nuevo' });
  const { signal, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      pathToFileURL(path.join(PROJECT, 'src/tests/die-at-call.ts')).href,
      path.join(PROJECT, 'src/tests/publish-once.ts'),
      dist,
      'a/igual.html',
    ],
    { encoding: 'utf8', env: { ...process.env, DIE_AT_CALL: String(dieAtCall) } },
  );
  expect(stderr).toBe('');
  return signal === 'SIGKILL';
}

test('wherever a publication is killed, one whole site is there', () => {
  let isKilled = true;
  let missing = 0;
  const states: unknown[] = [];
  for (let call = 1; isKilled && call < CALLS_MAX; call += 1) {
    isKilled = publish(call);
    if (existsSync(dist)) expect([OLD, NEW]).toContainEqual(read(dist));
    else missing += 1;
    // As the next command does.
    tidy(toBuildFolders(dist));
    states.push(read(dist));
    expect([OLD, NEW]).toContainEqual(states.at(-1));
  }
  expect(isKilled).toBe(false);
  // Between the two renames, and there alone.
  expect(missing).toBe(1);
  expect(states.length).toBeGreaterThan(10);
  expect(states).toContainEqual(OLD);
  expect(states.at(-1)).toEqual(NEW);
});
