import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { toOuterEnvironment } from './run-build.ts';

// Beside the other tests, so that no processor waits for them.
test.concurrent.each(['lint', 'check:types'])('the sources pass «npm run %s»', async (script) => {
  const run = promisify(execFile)('npm', ['run', '--silent', script], {
    env: toOuterEnvironment(),
    maxBuffer: Infinity,
  });
  const said = await run.then(
    () => '',
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
  expect(said).toBe('');
});
