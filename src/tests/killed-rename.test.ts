import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { finishWriting } from '../cli/write-journal.ts';
import { readFiles, writeFiles } from './site-files.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** More than any of these few files takes. */
const CALLS_MAX = 60;
const OLD: Readonly<Record<string, string>> = {
  'people/ana.yaml': 'name: Ana\n',
  'articles/uno.md': 'Ana.\n',
  'articles/dos.md': 'Sin ella.\n',
};
const FILES = [
  { file: 'content/people/nueva.yaml', text: 'name: Ana\nformerly: [person:ana]\n' },
  { file: 'content/articles/uno.md', text: 'Nueva.\n' },
  { file: 'content/people/ana.yaml', text: null },
];
const NEW = {
  'people/nueva.yaml': 'name: Ana\nformerly: [person:ana]\n',
  'articles/uno.md': 'Nueva.\n',
  'articles/dos.md': 'Sin ella.\n',
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-killed-rename-'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** Writes the files over old ones, and is killed before a change of the disk. */
function write(dieAtCall: number): boolean {
  rmSync(path.join(root, 'content'), { recursive: true, force: true });
  writeFiles(path.join(root, 'content'), OLD);
  const { signal, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      pathToFileURL(path.join(PROJECT, 'src/tests/die-at-call.ts')).href,
      path.join(PROJECT, 'src/tests/write-once.ts'),
      root,
      JSON.stringify(FILES),
    ],
    { encoding: 'utf8', env: { ...process.env, DIE_AT_CALL: String(dieAtCall) } },
  );
  expect(stderr).toBe('');
  return signal === 'SIGKILL';
}

test('wherever a rename is killed, the next command has all of it or nothing', () => {
  let isKilled = true;
  let told = 0;
  const states: unknown[] = [];
  for (let call = 1; isKilled && call < CALLS_MAX; call += 1) {
    isKilled = write(call);
    // As the next command does, which says what it finished.
    const finished = finishWriting(root);
    states.push(readFiles(path.join(root, 'content')));
    expect([OLD, NEW]).toContainEqual(states.at(-1));
    if (finished.length > 0) expect(states.at(-1)).toEqual(NEW);
    told += finished.length;
  }
  expect(isKilled).toBe(false);
  expect(states.length).toBeGreaterThan(10);
  expect(states).toContainEqual(OLD);
  expect(states.at(-1)).toEqual(NEW);
  expect(told).toBeGreaterThan(0);
});
