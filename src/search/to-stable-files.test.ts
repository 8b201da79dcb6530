import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';
import { type IndexFile, toStableFiles } from './to-stable-files.ts';

const MARK = Buffer.from('pagefind_dcd');
type Filters = readonly (readonly [name: string, values: readonly string[]])[];

/** An index as Pagefind writes it, its filters and their values in the order given. */
function toIndex(filters: Filters): IndexFile[] {
  const files = filters.map(([name, values]) =>
    toFile('filter/es_', '.pf_filter', 7, [name, values.map((value) => [value, [0, 1]])]),
  );
  const links = files.map(({ path }, index) => [
    filters[index]?.[0] ?? '',
    path.slice('filter/'.length, -'.pf_filter'.length),
  ]);
  const meta = toFile('pagefind.es_', '.pf_meta', 10, ['1.5.2', [], [], links, []]);
  const hash = meta.path.slice('pagefind.'.length, -'.pf_meta'.length);
  const entry = JSON.stringify({ languages: { es: { hash } } });
  return [...files, meta, { path: 'pagefind-entry.json', content: Buffer.from(entry) }];
}

function toFile(start: string, end: string, digits: number, value: Cbor): IndexFile {
  const bytes = encodeCbor(value);
  const digest = createHash('sha1').update(bytes).digest('hex').slice(0, digits);
  return { path: start + digest + end, content: gzipSync(Buffer.concat([MARK, bytes])) };
}

function toBytes(files: readonly IndexFile[]): [string, string][] {
  return files
    .map(({ path, content }): [string, string] => [path, Buffer.from(content).toString('base64')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const SORTED: Filters = [
  ['person', ['Kim Jong Un', 'Vladimir Putin', 'Ñuño']],
  ['year', ['2022', '2023']],
];

test('whatever the order of filters and values, the files are those of the sorted index', () => {
  const shuffled = fc
    .tuple(
      ...SORTED.map(([, values]) => fc.shuffledSubarray([...values], { minLength: values.length })),
    )
    .map((values): Filters => SORTED.map(([name], index) => [name, values[index] ?? []]))
    .chain((filters) => fc.shuffledSubarray([...filters], { minLength: filters.length }));
  fc.assert(
    fc.property(shuffled, (filters) => {
      expect(toBytes(toStableFiles(toIndex(filters)))).toEqual(toBytes(toIndex(SORTED)));
    }),
  );
});

test('the entry leads to the metadata, and the metadata to the filters', () => {
  const files = toStableFiles(toIndex(SORTED.toReversed()));
  const { hash } = JSON.parse(String(files.at(-1)?.content)).languages.es;
  const meta = files.find(({ path }) => path === `pagefind.${hash}.pf_meta`);
  const value = decodeCbor(gunzipSync(meta?.content ?? Buffer.of()).subarray(MARK.length));
  const links = (value as Cbor[])[3] as [string, string][];
  for (const [, name] of links)
    expect(files.map(({ path }) => path)).toContain(`filter/${name}.pf_filter`);
});

test('files of another version are refused', () => {
  const content = gzipSync('otra cosa');
  expect(() => toStableFiles([{ path: 'filter/es_1234567.pf_filter', content }])).toThrow(
    'Pagefind 1.5',
  );
});
