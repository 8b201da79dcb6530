import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLibrary } from '../../load/read-library.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { writeAll } from '../../cli/write-all.ts';
import { planRename } from './plan-rename.ts';
import { writeFiles } from '../../tests/site-files.ts';

const FILES = {
  'content/site.yaml': `name: Prueba
url: https://example.org
timeZone: Europe/Madrid
publisher: { name: Prueba }
description: Un sitio.
policies: { corrections: Con fecha., unnamedSources: Así., verification: A mano. }
`,
  'content/people/ana.yaml': `# yaml-language-server: $schema=../../src/schema/json/person.json
name: Ana Ruiz
aliases: [Anita]
description: Una persona.
roles:
  - title: alcaldesa de Vigo
`,
  'content/people/eva.yaml': 'name: Eva Soto\ndescription: Otra persona.\n',
  'content/places/vigo.yaml': 'name: Vigo\ndescription: Una ciudad.\nkind: city\n',
  'content/articles/uno.md': `---
title: Uno
description: Una noticia.
published: 2026-05-04
claims:
  # Lo dijo ayer.
  - id: dijo
    quote: no habrá obras en Vigo
    speaker: "person:ana"
    verb: dijo
    summary: Ana Ruiz dice que no habrá obras.
mentions:
  - { quote: la alcaldesa, entry: person:ana }
---

Ana Ruiz dijo que no habrá obras en Vigo. Así habló la alcaldesa; Eva Soto calló.
`,
};

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'glosa-rename-'));
  writeFiles(root, FILES);
});

afterEach(() => rm(root, { recursive: true }));

async function rename(from: string, to: string, isMerge = false): Promise<string> {
  const plan = await planRename(root, from as EntryRef, to as EntryRef, isMerge);
  if ('problem' in plan) return plan.problem;
  writeAll(root, plan.files);
  return plan.notes.join('\n');
}

function read(file: string): Promise<string> {
  return readFile(path.join(root, file), 'utf8');
}

describe('renaming', () => {
  test('changes the file and every reference, and the old one leads on', async () => {
    expect(await rename('person:ana', 'person:ana-ruiz')).toBe('');
    expect(await read('content/people/ana-ruiz.yaml')).toBe(
      `${FILES['content/people/ana.yaml']}formerly:\n  - person:ana\n`,
    );
    await expect(read('content/people/ana.yaml')).rejects.toThrow();
    expect(await read('content/articles/uno.md')).toBe(
      FILES['content/articles/uno.md'].replaceAll('person:ana', 'person:ana-ruiz'),
    );
    const { entries, articles, problems } = await readLibrary(root);
    expect(problems).toEqual([]);
    expect(entries.find(({ ref }) => ref === 'person:ana')?.data.mergedInto).toBe(
      'person:ana-ruiz',
    );
    expect(articles[0]?.annotated.annotations.mentions.map(({ ref }) => ref)).toContain(
      'person:ana-ruiz',
    );
  });

  test('and back', async () => {
    await rename('person:ana', 'person:ana-ruiz');
    await rename('person:ana-ruiz', 'person:ana');
    expect(await read('content/people/ana.yaml')).toContain('formerly:\n  - person:ana-ruiz\n');
    expect((await readLibrary(root)).problems).toEqual([]);
  });

  test('a reference that stays behind still means the same', async () => {
    await rename('person:ana', 'person:ana-ruiz');
    await writeFile(path.join(root, 'content/articles/uno.md'), FILES['content/articles/uno.md']);
    const { articles, problems } = await readLibrary(root);
    expect(problems).toEqual([]);
    expect(articles[0]?.annotated.annotations.claims[0]?.speaker).toEqual({
      type: 'entry',
      ref: 'person:ana-ruiz',
    });
  });

  test('to another kind keeps as comments what that kind has not', async () => {
    const notes = await rename('person:ana', 'organization:ana');
    expect(notes).toContain('«roles» no existe');
    const text = await read('content/organizations/ana.yaml');
    expect(text).toContain('json/organization.json');
    expect(text).toContain('# roles:\n#   - title: alcaldesa de Vigo\n');
    expect(text).toContain('kind: other');
    expect((await readLibrary(root)).problems).toEqual([]);
  });

  test('merges a double into the other, with its names', async () => {
    await rename('person:eva', 'person:ana', true);
    const text = await read('content/people/ana.yaml');
    expect(text).toContain('aliases: [Anita, Eva Soto]');
    expect(text).toContain('formerly:\n  - person:eva\n');
    expect(text).toContain('# description: Otra persona.');
    const { articles, problems } = await readLibrary(root);
    expect(problems).toEqual([]);
    expect(articles[0]?.annotated.annotations.mentions.map(({ ref }) => ref)).toEqual([
      'person:ana',
      'place:vigo',
      'person:ana',
      'person:ana',
    ]);
  });
});

describe('nothing changes', () => {
  test.each([
    ['person:nadie', 'person:otra', false, 'No existe content/people/nadie.yaml'],
    ['person:ana', 'person:eva', false, 'añada «--merge»'],
    ['person:ana', 'person:otra', true, 'quite «--merge»'],
    ['person:ana', 'person:ana', false, 'ya se llama así'],
  ])('%s → %s, merge %j: %s', async (from, to, isMerge, problem) => {
    expect(await rename(from, to, isMerge)).toContain(problem);
    for (const [file, text] of Object.entries(FILES)) expect(await read(file)).toBe(text);
  });

  test('where a file that names the entry cannot be read', async () => {
    const broken = '---\ntitle: [Roto\nmentions: [{ quote: A, entry: person:ana }]\n---\nA.\n';
    await writeFile(path.join(root, 'content/articles/dos.md'), broken);
    expect(await rename('person:ana', 'person:otra')).toContain('content/articles/dos.md');
    expect(await read('content/people/ana.yaml')).toBe(FILES['content/people/ana.yaml']);
  });

  test('where the system refuses one of the files', async () => {
    await mkdir(path.join(root, 'content/people/lugar.yaml'));
    const files = [
      { file: 'content/people/ana.yaml', text: 'otra' },
      { file: 'content/people/nueva.yaml', text: 'nueva' },
      { file: 'content/people/eva.yaml', text: null },
      { file: 'content/people/lugar.yaml', text: 'imposible' },
    ];
    expect(() => writeAll(root, files)).toThrow();
    for (const [file, text] of Object.entries(FILES)) expect(await read(file)).toBe(text);
    await expect(read('content/people/nueva.yaml')).rejects.toThrow();
    const left = await readdir(path.join(root, 'content'), { recursive: true });
    expect(left.filter((file) => path.basename(file).startsWith('.'))).toEqual([]);
  });
});
