import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../load/read-registers.ts';
import { createRandom } from './corpus/random.ts';
import { type Cbor, decodeCbor } from '../build/search-index/cbor.ts';
import { indexPart, readProgram } from '../build/search-index/index-part.ts';
import { createPlainIndex } from '../build/search-index/create-plain-index.ts';
import { joinIndex } from '../build/search-index/join-index.ts';
import { type IndexFile, toName, unpack } from '../build/search-index/pagefind-file.ts';
import { close } from '../build/search-index/run-pagefind.ts';
import { type SearchDocument, toSearchDocument } from '../exports/search/to-search-document.ts';

/** Together enough for several files of words. */
const ARTICLES = 60;
const WORDS = 1200;
/** Variants of one stem: articles have some of them each. */
const VARIANTS = ['hablar', 'hablé', 'habló', 'hablará', 'hablarán', 'háblanos'];
/** They stand in another order in UTF-8 than in JavaScript. */
const LETTERS = ['𝒜lef', 'Ｚeta'];
const SYLLABLES = ['pa', 'ré', 'mi', 'son', 'lu', 'quen', 'tar', 'bo'];

const random = createRandom(7);
const documents = Array.from({ length: ARTICLES }, (_, index) => toDocument(index));
let whole: readonly IndexFile[];

beforeAll(async () => {
  whole = await indexWhole();
});
afterAll(() => close());

describe('an index that is joined', () => {
  test.each([
    ['one part', () => 0],
    ['two parts', (index: number) => index % 2],
    ['parts one after the other', (index: number) => Math.floor(index / 20)],
    ['parts dealt by lot', () => random.below(7)],
  ])('from %s is the one that Pagefind makes of all articles', async (_, deal) => {
    const joined = await joinParts(deal);
    expect(joined.filter(({ path }) => path.startsWith('index/')).length).toBeGreaterThan(2);
    expect(toContents(joined)).toEqual(toContents(whole));
  });

  test('does not show how the articles were parted', async () => {
    const joined = await joinParts((index) => index % 3);
    expect(joined).toEqual(await joinParts(() => random.below(5)));
  });

  test('leads from its entry to every file by the name of its content', async () => {
    const files = new Map((await joinParts(() => 0)).map((file) => [file.path, file]));
    const entry = JSON.parse(String(files.get('pagefind-entry.json')?.content));
    expect(entry.languages.es.page_count).toBe(ARTICLES);
    const meta = `pagefind.${entry.languages.es.hash}.pf_meta`;
    const [, pages, words, filters] = read(files.get(meta)) as string[][][];
    const linked = [
      ...(pages ?? []).map(([name]) => `fragment/${name}.pf_fragment`),
      ...(words ?? []).map(([, , name]) => `index/${name}.pf_index`),
      ...(filters ?? []).map(([, name]) => `filter/${name}.pf_filter`),
    ];
    expect([...files.keys()].filter((path) => path.includes('/')).sort()).toEqual(linked.sort());
    for (const path of [meta, ...linked])
      expect(path).toContain(toName(unpack(files.get(path)?.content ?? Buffer.of())));
  });

  test('is there where there are no articles, or none with a word', async () => {
    const empty = { url: '/articulos/vacio/', moment: '', html: '<html><body data-pagefind-body>' };
    const joined = joinIndex([await indexPart([empty])], await readProgram());
    expect(joined).toEqual(joinIndex([], await readProgram()));
    expect(joined.map(({ path }) => path)).toContain('pagefind-entry.json');
  });
});

function toDocument(index: number): SearchDocument {
  const url = `/articulos/a-${String(index).padStart(2, '0')}/`;
  const day = String(random.below(28) + 1).padStart(2, '0');
  const people = random.sample(['Ana', 'Ñuño', 'Eva', 'Zoe'], 2);
  const image = random.below(3) === 0 ? '<img src="/foto.png" alt="Habló">' : '';
  const html = `<p>${image}${toText(WORDS)}</p><h2 id="b">${toText(3)}</h2>`;
  const meta = { title: toText(5), published: `202${random.below(4)}-09-${day}`, topics: [] };
  const mentioned = people.map((name) => ({ kind: 'person', data: { name } }) as Entry);
  return toSearchDocument({ url, meta, html, mentioned }, 'Europe/Madrid');
}

function toText(words: number): string {
  const often = [...LETTERS, ...random.sample(VARIANTS, 2)];
  return Array.from({ length: words }, () =>
    random.below(3) === 0 ? random.pick(often) : random.sample(SYLLABLES, 3).join(''),
  ).join(' ');
}

async function joinParts(deal: (index: number) => number): Promise<IndexFile[]> {
  const dealt = Map.groupBy(documents, (_, index) => deal(index));
  const parts = await Promise.all([...dealt.values()].map(indexPart));
  return joinIndex(parts, await readProgram());
}

/** All articles in one index, as Pagefind makes it. */
async function indexWhole(): Promise<readonly IndexFile[]> {
  const articles = documents.map((document) => ({
    url: document.url,
    key: document.url,
    toDocument: () => document,
  }));
  return createPlainIndex(articles).makeFiles();
}

/** What the files of an index hold, but for their own names and the order of filters. */
function toContents(files: readonly IndexFile[]): Record<string, Cbor> {
  const find = (start: string) => files.filter(({ path }) => path.startsWith(start));
  const [meta] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const [version = '', pages, words, filters, sorts = [], fields = []] = read(meta) as Cbor[][];
  return {
    fragments: find('fragment/')
      .map(({ content }) => unpack(content).toString())
      .sort(),
    words: find('index/')
      .map(({ content }) => toName(unpack(content)))
      .sort(),
    filters: find('filter/').map(read).map(sortFilter).sort(),
    meta: [version, sorts, fields],
    lengths: (pages as [string, number][]).map(([, length]) => length),
    edges: (words as string[][]).map(([from = '', to = '']) => [from, to]),
    filterNames: (filters as string[][]).map(([name = '']) => name).sort(),
  };
}

function read(file: IndexFile | undefined): Cbor {
  return decodeCbor(unpack(file?.content ?? Buffer.of()));
}

function sortFilter(filter: Cbor): Cbor {
  const [name = '', values] = filter as [string, [string, number[]][]];
  return [name, values.toSorted(([a], [b]) => (a < b ? -1 : 1))];
}
