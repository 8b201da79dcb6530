import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LockedError, takeLock } from './lock.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-lock-'));
  file = path.join(folder, 'lock');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The number of a process that has ended. */
function toDeadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

test('a lock holds until it is given back', () => {
  const giveBack = takeLock(file);
  expect(() => takeLock(file)).toThrow(LockedError);
  giveBack();
  takeLock(file)();
  expect(existsSync(file)).toBe(false);
});

test('the refusal says who builds and what to do', () => {
  takeLock(file);
  expect(() => takeLock(file)).toThrow(
    `Ya hay otra construcción en marcha (proceso ${process.pid}). Espere a que termine. ` +
      `Si está seguro de que no hay ninguna, borre «${file}».`,
  );
});

test.each([
  ['a process that ended', () => String(toDeadPid())],
  ['a build that was killed before it wrote its number', () => ''],
  ['something else', () => 'x'],
])('the lock of %s is taken over', (_, toContent) => {
  writeFileSync(file, toContent());
  takeLock(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  expect(readdirSync(folder)).toEqual(['lock']);
});
