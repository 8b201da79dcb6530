import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Builds a site as an editor does, into a new folder below the project that git ignores. */
export async function runBuild(root: string, environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const folder = await mkdtemp(path.join(root, '.glosa-test-'));
  const site = path.join(folder, 'dist');
  // The test runner's own mode would make it a build for development.
  const { NODE_ENV: _, ...inherited } = process.env;
  await promisify(execFile)(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...inherited, ...environment, OUT_DIR: site },
  });
  return site;
}
