import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Cbor, decodeCbor, encodeCbor } from './cbor.ts';

/** A file of a search index as Pagefind gives it. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What every compressed file of an index starts with. */
const MARK = 'pagefind_dcd';
const FILTER = /^(filter\/.*_)[0-9a-f]+(\.pf_filter)$/u;
const META = /^(pagefind\..*_)[0-9a-f]+(\.pf_meta)$/u;
const ENTRY = 'pagefind-entry.json';
/** Digits of the digest in the names of files. */
const FILTER_DIGITS = 7;
const META_DIGITS = 10;
/** Where the list of filters stands in the metadata. */
const META_FILTERS = 3;

/**
 * Pagefind 1.5 writes filters and their values in another order each time. This puts them in
 * order, and renames the files after their contents as Pagefind does, so that the same articles
 * give the same bytes.
 * @throws TypeError where the files are not as that version writes them
 */
export function toStableFiles(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const filters = files.filter(({ path }) => FILTER.test(path)).map(sortFilter);
  for (const { from, file } of filters) renamed.set(toName(from), toName(file.path));
  const metas = files.filter(({ path }) => META.test(path)).map((file) => sortMeta(file, renamed));
  for (const { from, file } of metas) renamed.set(toName(from), toName(file.path));
  const others = files
    .filter(({ path }) => !FILTER.test(path) && !META.test(path))
    .map((file) => (file.path === ENTRY ? renameWithin(file, renamed) : file));
  return [...filters.map(({ file }) => file), ...metas.map(({ file }) => file), ...others];
}

interface Renamed {
  readonly from: string;
  readonly file: IndexFile;
}

/** A filter: its name, and for each value the pages that have it. */
function sortFilter(file: IndexFile): Renamed {
  const [name = null, values] = toList(read(file));
  const sorted = toList(values).toSorted(byFirst);
  return write(file.path, FILTER, [name, sorted], FILTER_DIGITS);
}

function sortMeta(file: IndexFile, renamed: ReadonlyMap<string, string>): Renamed {
  const parts = [...toList(read(file))];
  parts[META_FILTERS] = toList(parts[META_FILTERS])
    .map((filter) => toList(filter).map((part) => renamed.get(String(part)) ?? part))
    .toSorted(byFirst);
  return write(file.path, META, parts, META_DIGITS);
}

function read({ content }: IndexFile): Cbor {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, MARK.length).toString() !== MARK)
    throw new TypeError('Expected a file of Pagefind 1.5');
  return decodeCbor(bytes.subarray(MARK.length));
}

function write(from: string, pattern: RegExp, value: Cbor, digits: number): Renamed {
  const bytes = encodeCbor(value);
  const digest = createHash('sha1').update(bytes).digest('hex').slice(0, digits);
  const path = from.replace(pattern, `$1${digest}$2`);
  return { from, file: { path, content: gzipSync(Buffer.concat([Buffer.from(MARK), bytes])) } };
}

function renameWithin(
  { path, content }: IndexFile,
  renamed: ReadonlyMap<string, string>,
): IndexFile {
  let text = Buffer.from(content).toString();
  for (const [from, to] of renamed) text = text.replaceAll(`"${from}"`, `"${to}"`);
  return { path, content: Buffer.from(text) };
}

/** `filter/es_32a711b.pf_filter` → `es_32a711b`, as other files of the index call it. */
function toName(path: string): string {
  return /([a-z-]+_[0-9a-f]+)\.pf_\w+$/u.exec(path)?.[1] ?? path;
}

function toList(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new TypeError('Expected a list in a file of Pagefind 1.5');
  return value;
}

function byFirst(a: Cbor, b: Cbor): number {
  const [first, second] = [String(toList(a)[0]), String(toList(b)[0])];
  return first < second ? -1 : Number(first > second);
}
