import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

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
 * @param cache a folder that keeps what was compressed, by content: an unchanged file costs a copy
 * @returns how many files were compressed
 */
export async function compressSite(folder: string, cache: string): Promise<number> {
  await mkdir(cache, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name));
  let count = 0;
  let next = 0;
  const work = async (): Promise<void> => {
    for (let file = files[next++]; file !== undefined; file = files[next++]) {
      const bytes = await readFile(file);
      if (bytes.length < BYTES_MIN) continue;
      count += 1;
      for (const encoding of ENCODINGS) await compressFile(file, bytes, cache, encoding);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return count;
}

async function compressFile(
  file: string,
  bytes: Buffer,
  cache: string,
  { ending, compress }: (typeof ENCODINGS)[number],
): Promise<void> {
  const cached = path.join(cache, createHash('sha256').update(bytes).digest('hex') + ending);
  try {
    await copyFile(cached, file + ending);
  } catch {
    // Written beside and renamed: a build that is cut short leaves no half file to be trusted later.
    await writeFile(`${cached}.part`, await compress(bytes));
    await rename(`${cached}.part`, cached);
    await copyFile(cached, file + ending);
  }
}
