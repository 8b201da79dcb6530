import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCorpus } from '../../tests/corpus/corpus.ts';
import { toCorpusRegisters } from '../../tests/corpus/corpus-registers.ts';
import { createFileStore } from './file-store.ts';
import { listBelow } from '../../build/list-below.ts';
import { createMemoryStore } from './memory-store.ts';
import { type ArticleStore, createCachedReader } from './cached-reader.ts';
import { type Library, readLibrary } from '../read-library.ts';
import { ENTRY_FOLDERS } from '../../schema/ids.ts';

const SIZE = { articles: 12, entries: 60 };
const ENTRIES = Object.values(toCorpusRegisters(SIZE.entries)).flat();

let corpus: string;
let folder: string;
let root: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'glosa-cache-'));
  corpus = path.join(folder, 'corpus');
  root = path.join(folder, 'root');
  await writeCorpus(corpus, SIZE);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Everything that a reading says of the articles, the HTML included. */
function toPlain({ articles, problems }: Library): unknown {
  return JSON.parse(
    JSON.stringify({ articles: articles.map(({ digest: _, ...article }) => article), problems }),
  );
}

async function startAgain(): Promise<void> {
  await rm(root, { recursive: true, force: true });
  await cp(corpus, root, { recursive: true });
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const full = path.join(root, file);
  await writeFile(full, change(await readFile(full, 'utf8')));
}

async function readWith(store: ArticleStore): Promise<{ library: Library; redone: string[] }> {
  const redone: string[] = [];
  const read = createCachedReader(store, (slug) => redone.push(slug));
  return { library: await readLibrary(root, read), redone: redone.sort() };
}

/** A reading that is ended, as a process does it. */
async function readFrom(cache: string): Promise<{ library: Library; redone: string[] }> {
  const store = createFileStore(cache, () => {});
  const { library, redone } = await readWith(store);
  store.save(new Set(library.articles.map(({ slug }) => slug)));
  return { library, redone };
}

function toEntryFile(index: number): { file: string; name: string; ref: string } {
  const entry = ENTRIES[index % ENTRIES.length];
  if (!entry) throw new RangeError('Expected an entry');
  return {
    file: `${ENTRY_FOLDERS[entry.kind]}/${entry.id}.yaml`,
    name: entry.data.name,
    ref: `${entry.kind}:${entry.id}`,
  };
}

function listArticles(): string[] {
  return listBelow(root).filter((file) => file.startsWith('content/articles/'));
}

/** The articles in whose file a text stands. */
async function findArticlesWith(...texts: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of listArticles()) {
    const source = await readFile(path.join(root, file), 'utf8');
    if (texts.some((text) => source.includes(text))) found.push(path.parse(file).name);
  }
  return found.sort();
}

describe('reading with what an earlier reading cached', () => {
  test('reads nothing anew where nothing changed', async () => {
    await startAgain();
    const cache = path.join(folder, 'same');
    const first = await readFrom(cache);
    expect(first.redone).toHaveLength(SIZE.articles);
    const second = await readFrom(cache);
    expect(second.redone).toEqual([]);
    expect(toPlain(second.library)).toEqual(toPlain(first.library));
    expect(toPlain(second.library)).toEqual(toPlain(await readLibrary(root)));
  });

  test('reads anew the article that was edited, and no other', async () => {
    await startAgain();
    const store = createMemoryStore();
    await readWith(store);
    const [file = ''] = listArticles();
    await edit(file, (text) => `${text}\nUn párrafo más.\n`);
    const { library, redone } = await readWith(store);
    expect(redone).toEqual([path.parse(file).name]);
    expect(toPlain(library)).toEqual(toPlain(await readLibrary(root)));
  });

  test('reads anew exactly the articles that an entry touches', async () => {
    await startAgain();
    const store = createMemoryStore();
    await readWith(store);
    const { file, name, ref } = toEntryFile(0);
    const touched = await findArticlesWith(name, ref);
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.length).toBeLessThan(SIZE.articles);
    await edit(file, (text) => `${text}aliases: [Palabra Que Nadie Escribe]\n`);
    const { library, redone } = await readWith(store);
    expect(redone).toEqual(touched);
    expect(toPlain(library)).toEqual(toPlain(await readLibrary(root)));
  });

  test('reads anew the articles that name a place whose country changed', async () => {
    await startAgain();
    const store = createMemoryStore();
    await readWith(store);
    const { file, name, ref } = toEntryFile(ENTRIES.findIndex(({ kind }) => kind === 'place'));
    const touched = await findArticlesWith(name, ref);
    expect(touched.length).toBeGreaterThan(0);
    await edit(file, (text) => `${text.replace(/^country: .*\n/mu, '')}country: NR\n`);
    const { redone } = await readWith(store);
    expect(redone).toEqual(touched);
  });

  test('misses an entry that an article only refers to', async () => {
    await startAgain();
    const [file = ''] = listArticles();
    const text = await readFile(path.join(root, file), 'utf8');
    const absent = ENTRIES.find(({ data }) => !text.includes(data.name));
    const ref = `${absent?.kind}:${absent?.id}`;
    await edit(file, (each) => each.replace(/^( +)(speaker: .*)$/mu, `$1$2\n$1via: ${ref}`));
    const store = createMemoryStore();
    expect((await readWith(store)).library.problems).toEqual([]);
    const index = absent ? ENTRIES.indexOf(absent) : -1;
    await rm(path.join(root, toEntryFile(index).file));
    const { library } = await readWith(store);
    expect(library.problems.map(({ code }) => code)).toContain('speaker-unknown');
    expect(toPlain(library)).toEqual(toPlain(await readLibrary(root)));
  });

  test('a description touches no text', async () => {
    await startAgain();
    const store = createMemoryStore();
    await readWith(store);
    await edit(toEntryFile(0).file, (text) => text.replace('Persona inventada', 'Gente inventada'));
    expect((await readWith(store)).redone).toEqual([]);
  });

  test('what was cut short or changed counts as missing', async () => {
    await startAgain();
    const cache = path.join(folder, 'cut');
    await readFrom(cache);
    const [chunk = ''] = listBelow(cache).filter((each) => each.startsWith('articles/'));
    const bytes = await readFile(path.join(cache, chunk));
    bytes[0] = '['.charCodeAt(0);
    await writeFile(path.join(cache, chunk), bytes.subarray(0, -1));
    const { library, redone } = await readFrom(cache);
    const slugs = listArticles().map((file) => path.parse(file).name);
    expect(redone).toEqual([slugs[0], slugs.at(-1)]);
    expect(toPlain(library)).toEqual(toPlain(await readLibrary(root)));
  });

  test('a broken index counts for nothing', async () => {
    await startAgain();
    const cache = path.join(folder, 'broken');
    await readFrom(cache);
    await writeFile(path.join(cache, 'articles.json'), '{');
    const { library, redone } = await readFrom(cache);
    expect(redone).toHaveLength(SIZE.articles);
    expect(toPlain(library)).toEqual(toPlain(await readLibrary(root)));
  });

  test('what many readings cached is put together again', async () => {
    await startAgain();
    const cache = path.join(folder, 'many');
    await readFrom(cache);
    for (const file of listArticles()) {
      await edit(file, (text) => `${text}\nUn párrafo más.\n`);
      const { redone } = await readFrom(cache);
      expect(redone).toEqual([path.parse(file).name]);
    }
    const chunks = listBelow(cache).filter((each) => each.startsWith('articles/'));
    expect(chunks.length).toBeLessThan(SIZE.articles);
    const { library, redone } = await readFrom(cache);
    expect(redone).toEqual([]);
    expect(toPlain(library)).toEqual(toPlain(await readLibrary(root)));
  });

  test('whatever changes, the result is that of reading everything anew', async () => {
    const entry = fc.nat({ max: SIZE.entries - 1 });
    const article = fc.nat({ max: SIZE.articles - 1 });
    const change = fc.oneof(
      fc.record({ type: fc.constant('rename' as const), entry }),
      fc.record({ type: fc.constant('drop' as const), entry }),
      fc.record({ type: fc.constant('alias' as const), entry, of: article, word: fc.nat(400) }),
      fc.record({ type: fc.constant('write' as const), of: article, entry }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        await startAgain();
        const store = createMemoryStore();
        await readWith(store);
        for (const each of changes) {
          const { file, name } = toEntryFile(each.entry);
          if (each.type === 'rename')
            await edit(file, (text) => text.replace(/^name: .*$/mu, `name: ${name} Otro`));
          else if (each.type === 'drop') await rm(path.join(root, file), { force: true });
          else {
            const articles = listArticles();
            const target = articles[each.of] ?? '';
            if (each.type === 'write') await edit(target, (text) => `${text}\nVino ${name}.\n`);
            else {
              const body = (await readFile(path.join(root, target), 'utf8')).split('\n---\n')[1];
              const word = body?.match(/\p{L}{4,}/gu)?.[each.word] ?? 'nadie';
              await edit(file, (text) => `${text}aliases: [${word}]\n`).catch(() => {});
            }
          }
          const { library } = await readWith(store);
          expect(toPlain(library)).toEqual(toPlain(await readLibrary(root)));
        }
      }),
      { numRuns: 12, seed: 20261123 },
    );
  });
});
