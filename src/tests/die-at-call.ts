import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * `node --import ./src/tests/die-at-call.ts …` kills the process, as nothing in it can prevent,
 * before its `DIE_AT_CALL`th change of a disk (the first is 1), before it renames anything to
 * `DIE_AT_RENAME_TO`, or before it opens `DIE_AT_OPEN_OF` to append to it for the `DIE_AT_OPEN`th time. Such a kill
 * is at the same place each time.
 */
const CHANGES = [
  'chmodSync',
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'symlinkSync',
  'writeFileSync',
] as const;

const at = Number(process.env['DIE_AT_CALL'] ?? Number.POSITIVE_INFINITY);
const target = process.env['DIE_AT_RENAME_TO'];
const appended = process.env['DIE_AT_OPEN_OF'];
const atOpen = Number(process.env['DIE_AT_OPEN'] ?? 1);
let calls = 0;
let opens = 0;

const patched: Record<string, unknown> = fs as never;
for (const name of CHANGES) {
  const original = fs[name] as (...values: unknown[]) => unknown;
  patched[name] = (...values: unknown[]): unknown => {
    calls += 1;
    if (calls >= at || (name === 'renameSync' && values[1] === target)) die();
    return original(...values);
  };
}
const { openSync } = fs;
patched['openSync'] = (...values: Parameters<typeof openSync>): number => {
  if (values[0] === appended && values[1] === 'a') opens += 1;
  if (opens >= atOpen) die();
  return openSync(...values);
};
syncBuiltinESMExports();

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal comes at once; nothing more is done until then.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}
