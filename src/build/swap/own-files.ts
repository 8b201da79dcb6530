import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isEarlierSite, isOfEarlierSite } from './earlier-site.ts';
import { OWN_FILES_HEADING } from '../messages.ts';

/** The file in a published site that names all files of it. It goes wherever the folder goes. */
export const OWN_FILES = '.glosa-files';
/** What `npm run compress` puts beside a file. */
const COMPRESSED = /\.(?:br|gz)$/u;

/** Whether a file of a published folder, by its path in it, was put there by a build. */
export type Ownership = (file: string) => boolean;

/**
 * Writes into a new site which files are its own.
 * @param files by their paths in the site
 */
export function writeOwnFiles(site: string, files: Iterable<string>): void {
  const names = [...new Set([OWN_FILES, ...files])].sort();
  writeFileSync(path.join(site, OWN_FILES), `${[OWN_FILES_HEADING, ...names].join('\n')}\n`);
}

/**
 * What in a folder is ours. Somebody who wants a site beside files of their own gives the folder an
 * empty list.
 * @returns null where no build of ours published there
 */
export function readOwnership(site: string): Ownership | null {
  const isOwn = readList(site) ?? (isEarlierSite(site) ? isOfEarlierSite : null);
  return isOwn && ((file) => isOwn(file) || isOwn(file.replace(COMPRESSED, '')));
}

function readList(site: string): Ownership | null {
  let text: string;
  try {
    text = readFileSync(path.join(site, OWN_FILES), 'utf8');
  } catch {
    return null;
  }
  const names = new Set([OWN_FILES, ...text.split(/\r?\n/u)]);
  return (file) => names.has(file);
}
