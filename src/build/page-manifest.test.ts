import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  findIntact,
  type PublishedPage,
  readPageManifest,
  toPublishedPage,
  writePageManifest,
} from './page-manifest.ts';
import { createSiteWriter } from './render/site-writer.ts';

const FILE = 'articulos/x/index.html';
/** The first digits are its turn: it is read by the third build from now. */
const SUM = `000d${'0'.repeat(60)}`;
const PAGE = toPublishedPage('k', { size: 4, sum: SUM });

let folder: string;
let manifest: string;
let published: string;
let broken: string[];
const onBroken = (file: string): unknown => broken.push(file);

beforeEach(() => {
  broken = [];
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-pages-'));
  manifest = path.join(folder, 'pages.json');
  published = path.join(folder, 'dist');
  mkdirSync(path.join(published, path.dirname(FILE)), { recursive: true });
  writeFileSync(path.join(published, FILE), 'hola');
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

function write(pages: ReadonlyMap<string, PublishedPage>): void {
  writePageManifest(manifest, 'code', { published, pages });
}

/** @param later milliseconds after the last change of the page's file */
function writeLater(
  pages: ReadonlyMap<string, PublishedPage>,
  later: number,
): ReadonlyMap<string, PublishedPage> {
  vi.setSystemTime(statSync(path.join(published, FILE)).ctimeMs + later);
  write(pages);
  return readPageManifest(manifest, 'code', onBroken);
}

test('a manifest is read as it was written, with what the disk says of each file', () => {
  const read = writeLater(new Map([[FILE, PAGE]]), 1000);
  const stamp = read.get(FILE)?.stamp;
  expect(stamp).toMatch(/^\d+ \d+ 4 [\d.]+$/u);
  expect(read).toEqual(new Map([[FILE, { ...PAGE, stamp }]]));
});

test('it is told how many files of the site are noted', () => {
  const told: string[] = [];
  writePageManifest(
    manifest,
    'code',
    {
      published,
      pages: new Map([
        [FILE, PAGE],
        ['no-esta', PAGE],
      ]),
    },
    (done, total) => told.push(`${done} de ${total}`),
  );
  expect(told).toEqual(['1 de 2', '2 de 2']);
});

test('a stamp of which it is known that it holds is not asked for again', () => {
  const pages = new Map([[FILE, { ...PAGE, stamp: 'sabido' }]]);
  writePageManifest(manifest, 'code', { published, pages, settled: new Set([FILE]) });
  expect(readPageManifest(manifest, 'code', onBroken).get(FILE)?.stamp).toBe('sabido');
});

test('pages made by other code count for nothing', () => {
  write(new Map([[FILE, PAGE]]));
  expect(readPageManifest(manifest, 'other', onBroken)).toEqual(new Map());
});

test.each(['', '{', 'null', '{"code":"code"}'])(
  'a broken manifest counts for nothing: %s',
  (text) => {
    writeFileSync(manifest, text);
    expect(readPageManifest(manifest, 'code', onBroken)).toEqual(new Map());
    expect(broken).toEqual([manifest]);
  },
);

describe('a published page', () => {
  let page: PublishedPage;
  /** As the next build finds it. */
  const find = (): PublishedPage | null => findIntact(published, FILE, page, onBroken);
  const publish = (each: PublishedPage): void => {
    page = writeLater(new Map([[FILE, each]]), 1000).get(FILE) ?? each;
  };
  beforeEach(() =>
    publish({
      ...toPublishedPage('k', createSiteWriter(published).write(FILE, 'hola')),
      unread: 0,
    }),
  );

  test('is intact as it was written, unread', () => {
    expect(find()).toEqual({ ...page, unread: 1 });
  });

  test('is read where its site was copied, and then is intact', () => {
    const copy = path.join(folder, 'copy');
    cpSync(published, copy, { recursive: true });
    published = copy;
    expect(find()).toEqual({ ...page, unread: 0 });
  });

  test('is read where it changed just before its site was published', () => {
    page = writeLater(new Map([[FILE, page]]), 10).get(FILE) ?? page;
    expect(page.stamp).toBe('');
    expect(find()).toEqual({ ...page, unread: 0 });
  });

  test('that a disk spoilt, which changes no time, is found out within 16 builds', () => {
    page = { ...page, sum: SUM };
    let builds = 0;
    for (let found = find(); found; found = find()) {
      builds += 1;
      page = found;
    }
    expect(builds).toBe(15);
    expect(broken).toEqual([path.join(published, FILE)]);
  });

  test('is not read by the same build as all the others', () => {
    const turns = Array.from({ length: 64 }, (_, at) => {
      const sum = `${at.toString(16).padStart(4, '0')}${'0'.repeat(60)}`;
      return toPublishedPage('k', { size: 4, sum }).unread;
    });
    for (let turn = 0; turn < 16; turn += 1)
      expect(turns.filter((each) => each === turn)).toHaveLength(4);
  });

  test.each([
    ['is longer', (file: string) => writeFileSync(file, 'holas')],
    [
      'has another letter and the time of before',
      (file: string) => {
        const { atime, mtime } = statSync(file);
        writeFileSync(file, 'hole');
        utimesSync(file, atime, mtime);
      },
    ],
    [
      'is a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
    ['is gone', (file: string) => rmSync(file)],
  ])('is not once it %s', (_, touch) => {
    touch(path.join(published, FILE));
    expect(find()).toBeNull();
  });
});
