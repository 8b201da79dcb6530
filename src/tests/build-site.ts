import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder of the site that all tests of this project share. */
    site: string;
  }
}

/** Builds the real content once, as an editor does, for all tests of the built site. */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  const root = project.config.root;
  const folder = await mkdtemp(path.join(root, '.glosa-test-'));
  const site = path.join(folder, 'dist');
  await promisify(execFile)(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: { ...process.env, OUT_DIR: site },
  });
  project.provide('site', site);
  return () => rm(folder, { recursive: true, force: true });
}
