import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** What the test runner tells its workers in variables that Astro would read as its own. */
const OF_RUNNER = new Set(['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'VITEST']);

/** The environment as it is outside the test runner. */
export function toOuterEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_RUNNER.has(name)));
}

/** Builds a site as an editor does, into a new folder below the project that git ignores. */
export async function runBuild(root: string, environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const folder = await mkdtemp(path.join(root, '.glosa-test-'));
  const site = path.join(folder, 'dist');
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build'], {
    cwd: root,
    env: { ...toOuterEnvironment(), ...environment, OUT_DIR: site },
  });
  return site;
}
