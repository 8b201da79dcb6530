import { type Cbor, encodeCbor } from './cbor.ts';
import { type IndexPart, META_FIELDS, type PartPage } from './index-part.ts';
import { joinFilters } from './join-filters.ts';
import { joinWords } from './join-words.ts';
import { type IndexFile, type PartFiles, pack, toName, unpack, VERSION } from './pagefind-file.ts';

const ENTRY = 'pagefind-entry.json';

/**
 * Joins indexes of some articles each into the one that Pagefind would have made of all of them,
 * pages in the order of their addresses. How the articles were parted does not show in it.
 * @param program Pagefind's programs for the browser, with its entry
 */
export function joinIndex(parts: readonly IndexPart[], program: readonly IndexFile[]): IndexFile[] {
  const pages = parts.flatMap((part) => part.pages).sort((a, b) => (a.url < b.url ? -1 : 1));
  const numbers = new Map(pages.map(({ url }, number) => [url, number]));
  const toFiles = (kind: 'words' | 'filters'): PartFiles[] =>
    parts.map((part) => ({
      files: part[kind].map(unpack),
      numbers: part.pages.map(({ url }) => numbers.get(url) ?? 0),
    }));
  const words = joinWords(toFiles('words')).map((file) => ({ ...file, name: toName(file.bytes) }));
  const filters = joinFilters(toFiles('filters')).map((filter) => {
    const bytes = encodeCbor(filter);
    return { filter: filter[0], bytes, name: toName(bytes) };
  });
  const meta = encodeCbor([
    VERSION,
    pages.map(({ name, length }) => [name, length]),
    words.map(({ from, to, name }) => [from, to, name]),
    filters.map(({ filter, name }) => [filter, name]),
    [['published', sortByMoment(pages)]],
    META_FIELDS,
  ] satisfies Cbor);
  const name = toName(meta);
  // Packed only where it is asked for: most files are published already, under the same name.
  const toPacked = (path: string, bytes: Uint8Array): IndexFile => ({
    path,
    get content() {
      return pack(bytes);
    },
  });
  return [
    ...pages.map((page) => ({ path: `fragment/${page.name}.pf_fragment`, content: page.fragment })),
    ...words.map((file) => toPacked(`index/${file.name}.pf_index`, file.bytes)),
    ...filters.map((file) => toPacked(`filter/${file.name}.pf_filter`, file.bytes)),
    toPacked(`pagefind.${name}.pf_meta`, meta),
    ...program.map((file) => (file.path === ENTRY ? toEntry(file, name, pages.length) : file)),
  ];
}

/** The numbers of pages, the oldest first: from its end, the browser shows the newest first. */
function sortByMoment(pages: readonly PartPage[]): number[] {
  const moments = pages.map(({ moment }, number) => ({ moment, number }));
  const sorted = moments.sort((a, b) => (a.moment < b.moment ? -1 : Number(a.moment > b.moment)));
  return sorted.map(({ number }) => number);
}

/** Leads the programs to this index. */
function toEntry({ path, content }: IndexFile, hash: string, pages: number): IndexFile {
  const entry = JSON.parse(Buffer.from(content).toString());
  entry.languages.es = { ...entry.languages.es, hash, page_count: pages };
  return { path, content: Buffer.from(JSON.stringify(entry)) };
}
