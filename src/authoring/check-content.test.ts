import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatProblems } from '../load/format-problems.ts';
import { createMemoryStore } from '../load/cache/memory-store.ts';
import { createCachedReader } from '../load/cache/cached-reader.ts';
import { readLibrary } from '../load/read-library.ts';
import { checkContent } from './check-content.ts';
import { readReviewed } from './read-reviewed.ts';

/** Adding a case: an article in `content/`; `vitest -u` writes its report. */
const FOLDER = fileURLToPath(new URL('fixtures/review', import.meta.url));

test('each article is reviewed, every warning with its line', async () => {
  const { problems } = await readLibrary(FOLDER, readReviewed);
  await expect(`${formatProblems(problems)}\n`).toMatchFileSnapshot(
    path.join(FOLDER, 'problems.txt'),
  );
});

describe('a review that was cached', () => {
  let root: string;
  const store = createMemoryStore();
  const check = async (): Promise<string> => {
    const { problems } = await readLibrary(
      root,
      createCachedReader(store, undefined, readReviewed),
    );
    const fresh = await readLibrary(root, readReviewed);
    expect(problems).toEqual(fresh.problems);
    return formatProblems(problems);
  };

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'glosa-check-'));
    await cp(path.join(FOLDER, 'content'), path.join(root, 'content'), { recursive: true });
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('says the same the second time', async () => {
    expect(await check()).toBe(await check());
  });

  test('forgets a name that has an entry now, and misses it again when the entry goes', async () => {
    const file = path.join(root, 'content/people/eva-soto.yaml');
    const text = 'name: Eva Soto\ndescription: Una persona de prueba.\n';
    expect(await check()).toContain('«Eva Soto» no tiene ficha');
    await writeFile(file, text);
    expect(await check()).not.toContain('Eva Soto');
    await rm(file);
    expect(await check()).toContain('«Eva Soto» no tiene ficha');
  });

  test('follows an edit of the article', async () => {
    const file = path.join(root, 'content/articles/publicado.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('Eva Soto', 'Eva Vela'));
    expect(await check()).toContain('«Eva Vela»');
  });
});

describe('the advice of a check that was cached', () => {
  let root: string;
  const ARTICLE = `---
title: Una noticia
description: Una noticia de prueba.
published: 2026-05-04
---

EEUU calla. Habló Solana en Vigo. Vino la Junta de Comercio Exterior (JCE), y la JCE calló.
`;
  const write = (file: string, text: string): Promise<void> =>
    writeFile(path.join(root, 'content', file), text);
  const toAdvice = async (): Promise<string[]> => {
    const { problems } = await checkContent(root);
    return problems
      .filter(({ code }) => /^(?:name|entry)-/u.test(code))
      .map(({ message }) => message);
  };
  /** What a check says, which is what one without a cache says. */
  const check = async (): Promise<string> => {
    const cached = await toAdvice();
    await rm(path.join(root, '.glosa'), { recursive: true });
    expect(cached).toEqual(await toAdvice());
    return cached.join('\n');
  };

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'glosa-advice-'));
    await cp(path.join(FOLDER, 'content'), path.join(root, 'content'), { recursive: true });
    await rm(path.join(root, 'content/articles'), { recursive: true });
    await mkdir(path.join(root, 'content/articles'));
    for (const folder of ['people', 'organizations', 'places'])
      await mkdir(path.join(root, 'content', folder), { recursive: true });
    await write('articles/una.md', ARTICLE);
    await toAdvice();
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('follows the registers at each step', async () => {
    expect(await check()).toContain('«EEUU» no tiene ficha');
    await write('places/eeuu.yaml', 'name: Estados Unidos\ndescription: País.\nkind: country\n');
    expect(await check()).toContain('content/places/eeuu.yaml');
    await write(
      'places/eeuu.yaml',
      'name: Estados Unidos\naliases: [EEUU]\ndescription: País.\nkind: country\n',
    );
    expect(await check()).not.toContain('EEUU');
    await write('people/marta.yaml', 'name: Marta Solana\ndescription: Una persona.\n');
    expect(await check()).toContain('content/people/marta.yaml');
    await write('people/luis.yaml', 'name: Luis Solana\ndescription: Otra persona.\n');
    expect(await check()).toContain('content/people/luis.yaml');
    await write('people/luis.yaml', 'name: Luis Solana\ndescription: Otra.\ndraft: true\n');
    expect(await check()).not.toContain('content/people/luis.yaml');
    await write(
      'organizations/jce.yaml',
      'name: Junta de Comercio Exterior\ndescription: Una junta.\nkind: other\n',
    );
    expect(await check()).toContain(
      'añada «JCE» a los «aliases» de content/organizations/jce.yaml',
    );
    await write(
      'organizations/jce.yaml',
      'name: Junta de Comercio Exterior\naliases: [JCE]\ndescription: Una junta.\nkind: other\n',
    );
    expect(await check()).not.toContain('JCE');
  });
});
