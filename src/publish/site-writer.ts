import { closeSync, fstatSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';
import { toWrittenFile, type WrittenFile } from './page-manifest.ts';

/** Writes one file of a site, its folders too. */
export type SiteWriter = (file: string, content: string | Uint8Array) => WrittenFile;

/** Makes a writer for a new site: each folder is made once, and asking for it again costs nothing. */
export function toSiteWriter(fresh: string): SiteWriter {
  const made = new Set<string>();
  return (file, content) => {
    const target = path.join(fresh, file);
    const folder = path.dirname(target);
    if (!made.has(folder)) {
      makeFolder(folder);
      made.add(folder);
    }
    const descriptor = openSync(target, 'w');
    try {
      writeFileSync(descriptor, content);
      return toWrittenFile(fstatSync(descriptor));
    } finally {
      closeSync(descriptor);
    }
  };
}
