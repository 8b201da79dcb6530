import { type Dirent, lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';

/** Files of editors and systems that nobody meant as content. */
const NOT_CONTENT = /^\.|~$/u;

/**
 * Files with an ending below a folder, as paths from the root, in one order on every machine;
 * links that lead elsewhere and files with another ending are reported, not read.
 */
export async function listFiles(
  root: string,
  folder: string,
  ending: string,
): Promise<{ files: string[]; problems: FileProblem[] }> {
  if (isLink(path.join(root, folder)))
    return { files: [], problems: [toProblem('file-link', folder, null, {})] };
  const entries = await readdir(path.join(root, folder), {
    recursive: true,
    withFileTypes: true,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files: string[] = [];
  const problems: FileProblem[] = [];
  for (const entry of entries) {
    if (entry.isDirectory() || NOT_CONTENT.test(entry.name)) continue;
    const file = toRelative(root, entry);
    if (entry.isSymbolicLink()) problems.push(toProblem('file-link', file, null, {}));
    else if (!entry.isFile()) problems.push(toProblem('file-kind', file, null, {}));
    else if (!entry.name.endsWith(ending))
      problems.push(toProblem('file-ending', file, null, { ending }));
    else files.push(file);
  }
  return { files: files.sort(), problems };
}

function isLink(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function toRelative(root: string, entry: Dirent): string {
  return path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
}
