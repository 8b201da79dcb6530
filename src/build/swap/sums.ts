import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OWN_FILES } from './own-files.ts';

/** The list of the sums of a published site, by which anybody can check it: see `public/comprobar.mjs`. */
export const SUMS = 'sumas.txt';
/** What only a host reads, and does not hand out. */
const UNPUBLISHED = new Set([OWN_FILES, SUMS, '_headers', '_redirects']);

/**
 * Writes into a new site the SHA-256 of each of its files and, in the first line, that of the list:
 * the sum of the site. A sum that is known from the writing is not made again: to read what was just
 * written took half as long as writing it, and a file that somebody changed meanwhile is found out.
 * @param files all that the site will have, by their paths in it
 * @param known SHA-256 by file; the others are read
 */
export function writeSums(
  site: string,
  files: readonly string[],
  known: ReadonlyMap<string, string>,
): void {
  const list = files
    .filter((file) => !UNPUBLISHED.has(file))
    .sort()
    .map((file) => `${known.get(file) ?? readSum(path.join(site, file))}  ${file}\n`)
    .join('');
  writeFileSync(path.join(site, SUMS), `# sitio ${hash('sha256', list)}\n${list}`);
}

function readSum(file: string): string {
  return hash('sha256', readFileSync(file));
}
