import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BrokenListener } from '../kept/read-kept.ts';
import { createSummedFiles } from '../kept/summed-files.ts';

/** Text that compresses; images, fonts and the search index are compressed already. */
const TEXT = new Set([
  '.html',
  '.css',
  '.js',
  '.mjs',
  '.json',
  '.xml',
  '.svg',
  '.txt',
  '.csv',
  '.webmanifest',
]);
/** Below one packet there is nothing to win. */
const BYTES_MIN = 1024;
/** Files at work at once: more would only wait for the processors. */
const AT_ONCE = 8;

const ENCODINGS = [
  {
    ending: '.br',
    compress: (bytes: Buffer): Promise<Buffer> =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
      }),
  },
  {
    ending: '.gz',
    compress: (bytes: Buffer): Promise<Buffer> => promisify(gzip)(bytes, { level: 9 }),
  },
];

/**
 * Writes a Brotli and a gzip copy beside each text file of a built site, for servers that send them.
 * @param cache a folder that keeps what was compressed of this site, by content: an unchanged file costs
 * a copy; what no file of the site has any more is removed
 * @returns how many files were compressed
 */
export async function compressSite(
  folder: string,
  cache: string,
  onBroken: BrokenListener,
): Promise<number> {
  const encodings = ENCODINGS.map(({ ending, compress }) => ({
    compress,
    ending,
    store: createSummedFiles(path.join(cache, ending.slice(1)), ending, onBroken),
  }));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const keys = new Set<string>();
  let count = 0;
  let next = 0;
  const work = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      const bytes = await readFile(file);
      if (bytes.length < BYTES_MIN) continue;
      count += 1;
      const key = createHash('sha256').update(bytes).digest('hex');
      keys.add(key);
      for (const { ending, compress, store } of encodings)
        await copyFile(store.find(key) ?? store.add(key, await compress(bytes)), file + ending);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const { store } of encodings) store.retainOnly(keys);
  return count;
}
