import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * `node --import ./src/tests/die-at-call.ts …` kills the process, as nothing in it can prevent,
 * before its `DIE_AT_CALL`th change of a disk (the first is 1), or before it renames anything to
 * `DIE_AT_RENAME_TO`. Such a kill is at the same place each time.
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
let calls = 0;

const patched: Record<string, unknown> = fs as never;
for (const name of CHANGES) {
  const original = fs[name] as (...values: unknown[]) => unknown;
  patched[name] = (...values: unknown[]): unknown => {
    calls += 1;
    if (calls >= at || (name === 'renameSync' && values[1] === target)) die();
    return original(...values);
  };
}
syncBuiltinESMExports();

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  // The signal comes at once; nothing more is done until then.
  for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}
