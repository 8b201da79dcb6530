import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainNode } from '../settings/node-version.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The machine's own, where it has one beside the project's. */
const old = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (node) =>
    existsSync(node) &&
    explainNode(
      spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim(),
    ),
);

describe.skipIf(!old)('the machine’s old Node gets one sentence', () => {
  test.each([
    ['from a program', ['src/run.mjs', 'cli/main.ts', 'check']],
    [
      'from the tests',
      ['node_modules/vitest/vitest.mjs', 'run', '--config', 'src/tests/vitest.config.ts'],
    ],
  ])('%s', (_, parameters) => {
    const { status, stderr } = spawnSync(old ?? '', parameters, { cwd: ROOT, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('Glosa necesita Node 24 y esto es Node');
  });
});
