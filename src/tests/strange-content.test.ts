import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toCodeDigest } from '../build/code-digest.ts';
import { readLibrary } from '../load/read-library.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
/** Nobody, on Debian: what root may read, tells nothing of permissions. */
const NOBODY = 65534;

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glosa-strange-'));
  chmodSync(root, 0o755);
  cpSync(path.join(PROJECT, 'content'), path.join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function replace(file: string, by: (absolute: string) => unknown): void {
  const absolute = path.join(root, 'content', file);
  rmSync(absolute, { recursive: true, force: true });
  by(absolute);
}

const makePipe = (file: string): unknown => execFileSync('mkfifo', [file]);
const linkTo = (target: string) => (file: string) => symlinkSync(target, file);

test.each([
  ['site.yaml', 'a pipe', makePipe, 'file-kind'],
  ['site.yaml', 'a link to a device', linkTo('/dev/zero'), 'file-link'],
  ['site.yaml', 'a folder', mkdirSync, 'file-kind'],
  ['articles/tubo.md', 'a pipe', makePipe, 'file-kind'],
  ['articles/cero.md', 'a link to a device', linkTo('/dev/zero'), 'file-link'],
  ['articles/fuera.md', 'a link outside', linkTo('/etc/passwd'), 'file-link'],
  ['people/tubo.yaml', 'a pipe', makePipe, 'file-kind'],
  ['editions/tubo.txt', 'a pipe', makePipe, 'file-kind'],
  ['articles', 'a pipe', makePipe, 'file-kind'],
  ['people', 'a link outside', linkTo('/etc'), 'file-link'],
  ['places', 'a link to itself', linkTo('places'), 'file-link'],
] as const)('%s that is %s is told, and nobody waits for it', async (file, _, by, code) => {
  replace(file, by);
  const { problems } = await readLibrary(root);
  expect(problems).toContainEqual(
    expect.objectContaining({ code, file: `content/${file}`, severity: 'error' }),
  );
  // A build asks for this before it reads anything.
  expect(toCodeDigest('', root)).toMatch(/^[0-9a-f]+$/u);
});

test.skipIf(process.getuid?.() !== 0).each([
  ['articles', 'articles'],
  ['people/kim-jong-un.yaml', 'people/kim-jong-un.yaml'],
  ['site.yaml', 'site.yaml'],
  ['articles/borradores', 'articles/borradores'],
])('%s without permission is named', async (denied, file) => {
  mkdirSync(path.join(root, 'content/articles/borradores'));
  chmodSync(path.join(root, 'content', denied), 0);
  const { problems } = await asNobody(() => readLibrary(root));
  expect(problems).toContainEqual(
    expect.objectContaining({ code: 'file-unreadable', file: `content/${file}` }),
  );
});

test.skipIf(process.getuid?.() !== 0)(
  'what nobody reads may be denied: pictures beside the articles, and notes',
  async () => {
    mkdirSync(path.join(root, 'content/fotos'));
    writeFileSync(path.join(root, 'content/notas.txt'), '');
    for (const each of ['fotos', 'notas.txt']) chmodSync(path.join(root, 'content', each), 0);
    const digest = await asNobody(async () => toCodeDigest('', root));
    expect(digest).toMatch(/^[0-9a-f]+$/u);
  },
);

async function asNobody<Result>(act: () => Promise<Result>): Promise<Result> {
  process.seteuid?.(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}
