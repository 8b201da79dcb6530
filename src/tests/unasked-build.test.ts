import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { LockedError, takeLocks } from '../build/swap/lock.ts';
import { identifyProcess } from '../build/swap/process-identity.ts';

const TRY_AGAIN_MS = 10;
/** Starts another process, says its number, and sleeps: it asks for no child any more. */
const NEGLECTFUL_PARENT = `const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  console.log(child.pid);
  process.kill(process.pid, 'SIGSTOP');`;

// Where the system tells of processes that ended and were not yet asked for.
test.skipIf(process.platform !== 'linux')(
  'the lock of a build that was killed and whose parent never asks for it is taken over',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glosa-lock-'));
    const file = path.join(folder, 'lock');
    const parent = spawn(process.execPath, ['-e', NEGLECTFUL_PARENT]);
    try {
      const [said] = await once(parent.stdout, 'data');
      const pid = Number(said);
      const started = readStat(pid).split(') ')[1]?.split(' ')[19];
      writeFileSync(file, JSON.stringify({ id: 'x', ...identifyProcess(), pid, started }));
      expect(() => takeLocks([file])).toThrow(LockedError);
      while (!readStat(parent.pid).includes(') T ')) await sleep(TRY_AGAIN_MS);
      process.kill(pid, 'SIGKILL');
      while (!readStat(pid).includes(') Z ')) await sleep(TRY_AGAIN_MS);
      takeLocks([file]).release();
    } finally {
      parent.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    }
  },
);

/** `man 5 proc`: number, name in parentheses, state, … */
function readStat(pid: number | undefined): string {
  return readFileSync(`/proc/${pid}/stat`, 'utf8');
}
