import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, onTestFinished, test } from 'vitest';
import { copyProject } from './copy-project.ts';
import { findOtherNode, OTHER_NODE_VERSION } from './other-node.ts';
import { toOuterEnvironment } from './run-build.ts';

const node = findOtherNode();

test.skipIf(!node)(
  `Node ${OTHER_NODE_VERSION}, in another folder, makes the same site`,
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glosa-otro-node-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const project = path.join(folder, 'otra carpeta/proyecto');
    const site = path.join(folder, 'sitio');
    copyProject(project);
    const run = promisify(execFile);
    const { stdout } = await run(node ?? '', ['-p', 'process.versions.node']);
    expect(stdout.trim()).not.toBe(process.versions.node);
    await run(node ?? '', ['src/run.mjs', 'cli/main.ts', 'build'], {
      cwd: project,
      env: { ...toOuterEnvironment(), OUT_DIR: site },
    });
    // The sum of every file, and the digest of the site over all of them.
    const readSums = (at: string): string[] =>
      readFileSync(path.join(at, 'sumas.txt'), 'utf8').split('\n');
    expect(readSums(site)).toEqual(readSums(inject('site')));
  },
);
