import { closeSync, fstatSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Piece, toPieceJoiner } from './join-pieces.ts';
import { makeFolder } from './make-folder.ts';
import { toWrittenFile, type WrittenFile } from './page-manifest.ts';

export type FileContent = string | Uint8Array | readonly Piece[];

/** Writes one file of a site, its folders too. */
export type SiteWriter = (file: string, content: FileContent) => WrittenFile;

/** Makes a writer for a new site: each folder is made once, and asking for it again costs nothing. */
export function toSiteWriter(fresh: string): SiteWriter {
  const made = new Set<string>();
  const join = toPieceJoiner();
  return (file, content) => {
    const target = path.join(fresh, file);
    const folder = path.dirname(target);
    if (!made.has(folder)) {
      makeFolder(folder);
      made.add(folder);
    }
    const descriptor = openSync(target, 'w');
    try {
      writeFileSync(descriptor, isWhole(content) ? content : join(content));
      return toWrittenFile(fstatSync(descriptor));
    } finally {
      closeSync(descriptor);
    }
  };
}

function isWhole(content: FileContent): content is string | Uint8Array {
  return typeof content === 'string' || content instanceof Uint8Array;
}
