import { type Dirent, lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
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
  if (isLink(path.join(root, folder))) return { files: [], problems: [toLinkProblem(folder)] };
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
    if (entry.isSymbolicLink()) problems.push(toLinkProblem(file));
    else if (!entry.isFile()) problems.push(toNoFileProblem(file));
    else if (!entry.name.endsWith(ending)) problems.push(toEndingProblem(file, ending));
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

function toLinkProblem(file: string): FileProblem {
  const message =
    'Es un enlace simbólico y no se lee: podría llevar fuera de «content/». Ponga aquí el archivo mismo.';
  return { code: 'file-link', severity: 'error', file, line: null, message };
}

function toNoFileProblem(file: string): FileProblem {
  const message = 'No es un archivo corriente y no se lee. Bórrelo o ponga aquí el archivo mismo.';
  return { code: 'file-kind', severity: 'warning', file, line: null, message };
}

function toEndingProblem(file: string, ending: string): FileProblem {
  const message = `No se lee: en esta carpeta solo cuentan los archivos que acaban en «${ending}».`;
  return { code: 'file-ending', severity: 'warning', file, line: null, message };
}
