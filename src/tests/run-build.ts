import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { copyProject } from './copy-project.ts';

/** What the test runner tells its workers in variables that Astro would read as its own. */
const OF_RUNNER = new Set(['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'VITEST']);

/** The environment as it is outside the test runner. */
export function toOuterEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_RUNNER.has(name)));
}

/**
 * Builds a site as an editor does, in a copy of the project: one project builds one site at a time.
 * The folder around the site is the caller's to remove.
 */
export async function runBuild(environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'glosa-site-'));
  const project = path.join(folder, 'project');
  const site = path.join(folder, 'dist');
  copyProject(project);
  await buildProject(project, site, environment);
  return site;
}

/**
 * Builds the site of a project, as an editor does. Rejects, with its `stderr`, where that fails.
 * @returns what the build said beside its last line
 */
export async function buildProject(
  project: string,
  site: string,
  environment: NodeJS.ProcessEnv,
): Promise<string> {
  const { stderr } = await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build'], {
    cwd: project,
    env: { ...toOuterEnvironment(), ...environment, OUT_DIR: site },
  });
  return stderr;
}
