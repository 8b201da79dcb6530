import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { PATIENCE } from '../tests/patience.ts';
import { watchFolder } from './watch-folder.ts';

test('each change in a folder, also below it, runs the job again', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'glosa-watch-'));
  mkdirSync(path.join(folder, 'articles'));
  let runs = 0;
  const stop = watchFolder(folder, async () => {
    runs += 1;
  });
  for (const name of ['uno.md', 'articles/dos.md']) {
    const before = runs;
    writeFileSync(path.join(folder, name), 'x');
    await vi.waitFor(() => expect(runs).toBeGreaterThan(before), { timeout: PATIENCE });
  }
  stop();
  rmSync(folder, { recursive: true });
});
