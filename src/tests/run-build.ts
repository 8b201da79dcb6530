import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** What the test runner tells its workers in variables that the build would read as its own. */
const OF_RUNNER = new Set(['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR']);

/** Builds a site as an editor does, into a new folder below the project that git ignores. */
export async function runBuild(root: string, environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const folder = await mkdtemp(path.join(root, '.glosa-test-'));
  const site = path.join(folder, 'dist');
  const inherited = Object.entries(process.env).filter(([name]) => !OF_RUNNER.has(name));
  await promisify(execFile)(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...environment, OUT_DIR: site },
  });
  return site;
}
