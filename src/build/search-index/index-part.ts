import { type Cbor, decodeCbor } from './cbor.ts';
import { type IndexFile, toName, unpack, VERSION } from './pagefind-file.ts';
import { runPagefind } from './run-pagefind.ts';
import type { SearchDocument } from '../../exports/search/to-search-document.ts';

/** The index of some of the articles, as far as it goes into that of all. */
export interface IndexPart {
  /** The number of a page in this part is its place in this list. */
  readonly pages: readonly PartPage[];
  /** Files of words, and for each the pages where it stands. */
  readonly words: readonly Uint8Array[];
  /** Files of filters, and for each value the pages that have it. */
  readonly filters: readonly Uint8Array[];
}

export interface PartPage {
  readonly url: string;
  readonly moment: string;
  /** How many words it has. */
  readonly length: number;
  /** What a result shows of it. */
  readonly fragment: Uint8Array;
  /** The name of the fragment's file. */
  readonly name: string;
}

/** The fields of each article's metadata: words of an index refer to them by number. */
export const META_FIELDS = ['image', 'image_alt', 'published', 'title'];

const META = /^pagefind\..*\.pf_meta$/u;
/** The programs for the browser, and what leads them to the index. */
const PROGRAM = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.es\.pagefind)$/u;

/**
 * Lets Pagefind index some articles.
 * @param documents in the order of their addresses, as their pages will be numbered
 * @throws TypeError where Pagefind's files are not as this program knows them
 */
export async function indexPart(documents: readonly SearchDocument[]): Promise<IndexPart> {
  const files = await runPagefind(documents);
  const find = (pattern: RegExp): readonly Uint8Array[] =>
    files.filter(({ path }) => pattern.test(path)).map(({ content }) => content);
  const [meta] = find(META);
  return {
    pages: meta ? readPages(unpack(meta), files, documents) : [],
    words: find(/^index\//u),
    filters: find(/^filter\//u),
  };
}

/** Pagefind's programs for the browser; they are the same whatever is indexed. */
export async function readProgram(): Promise<IndexFile[]> {
  const files = await runPagefind([{ url: '/', html: '<html lang="es">Palabra' }]);
  return files.filter(({ path }) => PROGRAM.test(path));
}

/** Pagefind leaves out articles without a word: which page is which, its fragment says. */
function readPages(
  meta: Buffer,
  files: readonly IndexFile[],
  documents: readonly SearchDocument[],
): PartPage[] {
  const [version, pages, , , , fields] = decodeCbor(meta) as readonly Cbor[];
  if (version !== VERSION || String(fields) !== String(META_FIELDS))
    throw new TypeError(`Expected an index of Pagefind ${VERSION}, got ${version} with ${fields}`);
  const fragments = new Map(files.map(({ path, content }) => [path, content]));
  const moments = new Map(documents.map(({ url, moment }) => [url, moment]));
  return (pages as [string, number][]).map(([short, length]) => {
    const fragment = fragments.get(`fragment/${short}.pf_fragment`) ?? Buffer.of();
    const text = unpack(fragment);
    const { url } = JSON.parse(text.toString()) as { url: string };
    return { url, moment: moments.get(url) ?? '', length, fragment, name: toName(text) };
  });
}
