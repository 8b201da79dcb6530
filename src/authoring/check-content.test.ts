import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatProblems } from '../load/format-problems.ts';
import { createMemoryStore } from '../load/cache/memory-store.ts';
import { createCachedReader } from '../load/cache/cached-reader.ts';
import { readLibrary } from '../load/read-library.ts';
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
