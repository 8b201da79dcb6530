import { type Dirent, lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { toProblem } from './messages.ts';
import { PICTURE_NAME } from './pictures/picture-path.ts';
import type { FileProblem } from './problem.ts';

/** Hidden files and folders (`.trash`, `.obsidian`), and what editors and systems leave: nobody meant them as content. */
const NOT_CONTENT = /^[.#]|^~\$|[~#]$|\.(?:bak|orig|swp|tmp)$|^(?:4913|thumbs\.db|desktop\.ini)$/iu;
/** What Syncthing, Dropbox and Nextcloud make where two people changed a file at once. */
const CONFLICTED = /\.sync-conflict-\d|\((?:[^)]*\b)?(?:conflicted copy|copia en conflicto)\b/iu;

/** What file managers call a second copy, in Spanish and English, with a space that no address has. */
const COPIED =
  /^(?:copia|copy)(?: \(\d+\))? (?:de|of) | (?:- )?(?:copia|copy)(?: \(?\d+\)?)?\.[^.]+$| \(\d+\)\.[^.]+$/iu;

/** Other spellings of the endings that are read. */
const MEANT: readonly (readonly [ending: RegExp, meant: string])[] = [
  [/\.(?:md|markdown|mdx)(?:\.txt)?$/iu, '.md'],
  [/\.ya?ml(?:\.txt)?$/iu, '.yaml'],
];

/** Whether a file or folder may be content, by its name alone. */
export function isContentName(name: string): boolean {
  return !NOT_CONTENT.test(name);
}

/**
 * Files with an ending below a folder, as paths from the root, in one order on every machine;
 * links that lead elsewhere and files with another ending are reported, not read; pictures stand there
 * for whoever names them.
 */
export async function listFiles(
  root: string,
  folder: string,
  ending: string,
): Promise<{ files: string[]; problems: FileProblem[] }> {
  if (isLink(path.join(root, folder)))
    return { files: [], problems: [toProblem('file-link', folder, null, {})] };
  const files: string[] = [];
  const problems: FileProblem[] = [];
  const entries = await readdir(path.join(root, folder), {
    recursive: true,
    withFileTypes: true,
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') problems.push(explain(root, folder, error));
    return [];
  });
  for (const entry of entries) {
    const file = toRelative(root, entry);
    const names = file.slice(folder.length + 1).split('/');
    if (entry.isDirectory() || !names.every(isContentName)) continue;
    if (CONFLICTED.test(entry.name)) problems.push(toProblem('file-conflict', file, null, {}));
    else if (entry.isSymbolicLink()) problems.push(toProblem('file-link', file, null, {}));
    else if (!entry.isFile()) problems.push(toProblem('file-kind', file, null, {}));
    else if (PICTURE_NAME.test(entry.name)) continue;
    else if (COPIED.test(entry.name)) problems.push(toProblem('file-copy', file, null, {}));
    else if (!entry.name.endsWith(ending))
      problems.push(toProblem('file-ending', file, null, { ending, meant: findMeant(entry.name) }));
    else files.push(file);
  }
  return { files: files.sort(), problems };
}

/** What a file with another spelling of an ending that is read should be called; null for any other file. */
function findMeant(name: string): string | null {
  const spelling = MEANT.find(([test]) => test.test(name));
  return spelling ? name.replace(spelling[0], spelling[1]) : null;
}

/** @throws the error where it is none of what stands in the place of the folder */
function explain(root: string, folder: string, error: NodeJS.ErrnoException): FileProblem {
  const file = error.path ? path.relative(root, error.path).replaceAll(path.sep, '/') : folder;
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return toProblem('file-unreadable', file, null, {});
  if (error.code === 'ENOTDIR') return toProblem('file-kind', file, null, {});
  throw error;
}

function isLink(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function toRelative(root: string, entry: Dirent): string {
  return path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/');
}
