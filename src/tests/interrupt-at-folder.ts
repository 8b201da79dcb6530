import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * `node --import ./src/tests/interrupt-at-folder.ts …` interrupts the process, as Ctrl C does, when it has made its
 * first folder at or below `INTERRUPT_AT_FOLDER`: a test that looks for it from outside may be late.
 */
const target = process.env['INTERRUPT_AT_FOLDER'] ?? '';
let isDone = false;
const { mkdirSync } = fs;
fs.mkdirSync = ((...values: Parameters<typeof mkdirSync>) => {
  const made = mkdirSync(...values);
  if (!isDone && String(values[0]).startsWith(target)) {
    isDone = true;
    process.kill(process.pid, 'SIGINT');
  }
  return made;
}) as typeof mkdirSync;
syncBuiltinESMExports();
