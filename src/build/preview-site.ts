import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readOwnership } from './swap/own-files.ts';
import { PREVIEW_NOTE, sayPublishedThere } from './messages.ts';

/** The file by which a preview site is known, for people and for the next build. */
const MARK = 'BORRADOR.txt';
/** What tells others of a site: none of it is in a preview. */
const ANNOUNCEMENT =
  /(?:^|\/)(?:rss|atom|feed|news-sitemap|sitemap-index|sitemap-\[number\])\.\w+\.ts$/u;

/**
 * The folder of the preview site: beside that of the site which readers get, by another name.
 * @param output value of `OUT_DIR`, if any
 * @param standard where the site goes without one
 */
export function toPreviewOutput(output: string | undefined, standard: string): string {
  const named = output ?? standard;
  // An empty name stays one: what reads it says what is wrong.
  return named.trim() === '' ? named : `${named.replace(/[\\/]+$/u, '')}-drafts`;
}

/** Why a preview site cannot be built into a folder as it is now: readers may be served from it. */
export function explainPreviewOutput(folder: string): string | null {
  const isSite = readOwnership(folder) !== null;
  return isSite && !existsSync(path.join(folder, MARK)) ? sayPublishedThere(folder) : null;
}

/** Marks a site as a preview. */
export function markPreview(site: string): void {
  writeFileSync(path.join(site, MARK), PREVIEW_NOTE);
}

/** @param component the file of a route: `src/pages/rss.xml.ts` */
export function isInPreview(component: string): boolean {
  return !ANNOUNCEMENT.test(component);
}
