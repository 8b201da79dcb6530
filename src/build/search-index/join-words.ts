import { CborReader } from './cbor-reader.ts';
import { CborWriter } from './cbor-writer.ts';
import type { PartFiles } from './pagefind-file.ts';
import { type Posting, readPostings, writePostings } from './postings.ts';
import { toEdges } from './word-edges.ts';

/** A file of words in alphabetical order, and between which letters a browser looks them up. */
interface WordFile {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

/** Where a word stands in a file of a part. */
interface Place {
  readonly bytes: Buffer;
  readonly numbers: readonly number[];
  /** Where the postings start. */
  readonly at: number;
}

/** A spelling with accents, as one part has it. */
interface Variant {
  readonly form: string;
  readonly postings: readonly Posting[];
}

/** A file is full when it has so many positions of words, in Pagefind's own measure. */
const FULL = 20_000;
const PARTS_OF_WORD = 3;
const PARTS_OF_VARIANT = 2;

/**
 * Joins the words of several indexes. A word is `[word, postings, variants]`, and a variant
 * `[form, postings]`.
 * @returns the files that Pagefind would have written for all pages together
 */
export function joinWords(parts: readonly PartFiles[]): WordFile[] {
  const files: { words: string[]; bytes: Buffer }[] = [];
  const writer = new CborWriter();
  let words: string[] = [];
  let size = 0;
  const finish = (): void => {
    const written = writer.take();
    writer.writeList(1);
    writer.writeList(words.length);
    files.push({ words, bytes: Buffer.concat([writer.take(), written]) });
    words = [];
    size = 0;
  };
  for (const [word, places] of findWords(parts)) {
    words.push(word);
    size += joinWord(writer, word, places);
    if (size >= FULL) finish();
  }
  if (words.length > 0) finish();
  return files.map((file, index) => ({
    ...toEdges(file.words, files[index - 1]?.words.at(-1), files[index + 1]?.words[0]),
    bytes: file.bytes,
  }));
}

/** All words with where they stand, in the order of their UTF-8, as Pagefind sorts. */
function findWords(parts: readonly PartFiles[]): (readonly [string, readonly Place[]])[] {
  const found = new Map<string, Place[]>();
  for (const { files, numbers } of parts)
    for (const bytes of files) {
      const reader = new CborReader(bytes);
      reader.readList();
      for (let left = reader.readList(); left > 0; left -= 1) {
        reader.readList();
        const word = reader.readText();
        const places = found.get(word) ?? [];
        found.set(word, places);
        places.push({ bytes, numbers, at: reader.at });
        reader.skip();
        reader.skip();
      }
    }
  const words = [...found.keys()].map((word) => Buffer.from(word)).sort(Buffer.compare);
  return words.map(String).map((word) => [word, found.get(word) ?? []]);
}

/** @returns how many positions the word has */
function joinWord(writer: CborWriter, word: string, places: readonly Place[]): number {
  const postings: Posting[] = [];
  const variants: Variant[] = [];
  for (const { bytes, numbers, at } of places) {
    const reader = new CborReader(bytes);
    reader.at = at;
    postings.push(...readPostings(reader, bytes, numbers));
    for (let left = reader.readList(); left > 0; left -= 1) {
      reader.readList();
      variants.push({
        form: reader.readText(),
        postings: readPostings(reader, bytes, numbers),
      });
    }
  }
  writer.writeList(PARTS_OF_WORD);
  writer.writeText(word);
  writePostings(writer, postings);
  const forms = joinVariants(variants);
  writer.writeList(forms.size);
  for (const [form, same] of forms) {
    writer.writeList(PARTS_OF_VARIANT);
    writer.writeText(form);
    writePostings(
      writer,
      same.flatMap((variant) => variant.postings),
    );
  }
  return postings.reduce((sum, each) => sum + each.size, 0);
}

/** Forms stand in the order of their first pages; those of one page are in the order of its part. */
function joinVariants(variants: readonly Variant[]): Map<string, Variant[]> {
  const toFirstPage = ({ postings }: Variant): number => postings[0]?.page ?? 0;
  const sorted = variants.toSorted((a, b) => toFirstPage(a) - toFirstPage(b));
  return Map.groupBy(sorted, ({ form }) => form);
}
