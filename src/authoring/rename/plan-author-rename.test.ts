import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planAuthorRename } from './plan-author-rename.ts';
import { writeFiles } from '../../tests/site-files.ts';

const SIGNED = (authors: string): string =>
  `---\ntitle: Uno\nauthors: ${authors}\ntopics: [marta]\n---\n\nDijo marta.\n`;
const FILES = {
  'authors/marta.yaml': '# La de Moscú.\nname: Marta Ríos\nformerly: [m-r]\n',
  'authors/tomas.yaml': 'name: Tomás Valdés\nformerly:\n  - t-v\n',
  'articles/uno.md': SIGNED('[tomas, marta] # las dos'),
  'articles/dos.md': SIGNED("\n  - 'marta'"),
  'articles/tres.md': SIGNED('[tomas]'),
};
let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'glosa-author-'));
  writeFiles(path.join(root, 'content'), FILES);
});
afterEach(() => rm(root, { recursive: true }));

async function plan(from: string, to: string, isMerge = false): Promise<Record<string, unknown>> {
  const planned = await planAuthorRename(root, from, to, isMerge);
  if ('problem' in planned) return planned;
  return Object.fromEntries(planned.files.map(({ file, text }) => [file, text]));
}

test('the file moves and says what it was called, and bylines alone follow', async () => {
  expect(await plan('marta', 'marta-rios')).toEqual({
    'content/authors/marta-rios.yaml': '# La de Moscú.\nname: Marta Ríos\nformerly: [m-r, marta]\n',
    'content/articles/dos.md': SIGNED("\n  - 'marta-rios'"),
    'content/articles/uno.md': SIGNED('[tomas, marta-rios] # las dos'),
    'content/authors/marta.yaml': null,
  });
});

test('going back drops the old name from what it was', async () => {
  expect((await plan('marta', 'm-r'))['content/authors/m-r.yaml']).toMatch(
    /formerly:\s*\n\s+- marta\n/u,
  );
});

test('two who are one become one', async () => {
  const files = await plan('marta', 'tomas', true);
  expect(files['content/authors/tomas.yaml']).toContain('  - t-v\n  - marta\n  - m-r\n');
  expect(files['content/authors/tomas.yaml']).toContain('# name: Marta Ríos\n');
  expect(files['content/articles/dos.md']).toBe(SIGNED("\n  - 'tomas'"));
});

test.each([
  ['nadie', 'otra', false, 'No existe content/authors/nadie.yaml'],
  ['marta', 'marta', false, 'ya se llama así'],
  ['marta', 'tomas', false, 'Ya existe content/authors/tomas.yaml'],
  ['marta', 'otra', true, 'No existe content/authors/otra.yaml'],
  ['marta', 't-v', false, 'es una dirección de antes de content/authors/tomas.yaml'],
])('%s cannot become %s', async (from, to, isMerge, why) => {
  expect((await plan(from, to, isMerge))['problem']).toContain(why);
});
