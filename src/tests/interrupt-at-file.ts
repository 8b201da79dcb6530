import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * `node --import ./src/tests/interrupt-at-file.ts …` interrupts the process, as Ctrl C does, when it has written
 * `INTERRUPT_AT_FILE`: a test that looks for the file from outside may be late.
 */
const { writeFileSync } = fs;
fs.writeFileSync = (...values: Parameters<typeof writeFileSync>): void => {
  writeFileSync(...values);
  if (values[0] === process.env['INTERRUPT_AT_FILE']) process.kill(process.pid, 'SIGINT');
};
syncBuiltinESMExports();
