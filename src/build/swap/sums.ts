import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readTextOrEmpty } from '../../load/read-if-there.ts';
import { OWN_FILES } from './own-files.ts';

/** The list of the sums of a published site, by which anybody can check it: see `public/comprobar.mjs`. */
export const SUMS = 'sumas.txt';
/** What only a host reads, and does not hand out. */
const UNPUBLISHED = new Set([OWN_FILES, SUMS, '_headers', '_redirects']);
/** A SHA-256 in hexadecimal and two spaces, as `sha256sum` writes it. */
const NAME_AT = 66;

/**
 * Writes into a new site the SHA-256 of each of its files and, in the first line, that of the list:
 * the sum of the site. What is taken over from the published site keeps its line, unread, so that a
 * file which somebody has changed there is found out.
 * @param made the files in the new site's folder, by their paths in it
 * @param reused those that it will have from the published one
 */
export function writeSums(site: string, { published, made, reused }: SumSources): void {
  const before = readLines(published);
  const lines = new Map<string, string>();
  for (const file of reused) lines.set(file, before.get(file) ?? toLine(published, file));
  for (const file of made) lines.set(file, toLine(site, file));
  const list = [...lines.keys()]
    .filter((file) => !UNPUBLISHED.has(file))
    .sort()
    .map((file) => `${lines.get(file)}\n`)
    .join('');
  writeFileSync(path.join(site, SUMS), toHeading(list) + list);
}

/** Where the files of a new site come from. */
export interface SumSources {
  readonly published: string;
  readonly made: readonly string[];
  readonly reused: readonly string[];
}

function toLine(folder: string, file: string): string {
  return `${hash('sha256', readFileSync(path.join(folder, file)))}  ${file}`;
}

/** @returns no lines where the list is not the one of its first line: then all files are read */
function readLines(site: string): ReadonlyMap<string, string> {
  const text = readTextOrEmpty(path.join(site, SUMS));
  const at = text.indexOf('\n') + 1;
  const list = text.slice(at);
  if (text.slice(0, at) !== toHeading(list)) return new Map();
  return new Map(list.split('\n').map((line) => [line.slice(NAME_AT), line]));
}

function toHeading(list: string): string {
  return `# sitio ${hash('sha256', list)}\n`;
}
