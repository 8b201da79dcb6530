import { type CborReader, UNSIGNED } from './cbor-reader.ts';
import type { CborWriter } from './cbor-writer.ts';

/** That a word stands on a page. */
export interface Posting {
  readonly page: number;
  /** Where its positions there are written. */
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** How many they are, by Pagefind's own count. */
  readonly size: number;
}

const PARTS_OF_POSTING = 3;

/**
 * Reads on through a list of postings: `[pages since the last one, positions, those in metadata]`.
 * @param bytes what the reader reads
 * @param numbers the number that each page of the part has among all
 */
export function readPostings(
  reader: CborReader,
  bytes: Buffer,
  numbers: readonly number[],
): Posting[] {
  const postings: Posting[] = [];
  let page = 0;
  for (let left = reader.readList(); left > 0; left -= 1) {
    reader.readList();
    page += reader.expect(UNSIGNED);
    const start = reader.at;
    const size = skipList(reader) + skipList(reader) + 1;
    postings.push({ page: numbers[page] ?? 0, bytes, start, end: reader.at, size });
  }
  return postings;
}

/** The inverse of {@link readPostings}, in the order of the pages. */
export function writePostings(writer: CborWriter, postings: readonly Posting[]): void {
  let last = 0;
  writer.writeList(postings.length);
  for (const { page, bytes, start, end } of postings.toSorted((a, b) => a.page - b.page)) {
    writer.writeList(PARTS_OF_POSTING);
    writer.writeHead(UNSIGNED, page - last);
    writer.copy(bytes, start, end);
    last = page;
  }
}

function skipList(reader: CborReader): number {
  const length = reader.readList();
  for (let left = length; left > 0; left -= 1) reader.skip();
  return length;
}
