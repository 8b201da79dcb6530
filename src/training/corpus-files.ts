import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../cli/fail.ts';

/**
 * Paths of all files of a folder with an ending, sorted. Ends with a sentence where there is no such
 * folder or no such file in it.
 * @param ending with its dot
 * @param remedy where they come from, as a sentence for the one who trains
 */
export function findCorpusFiles(folder: string, ending: string, remedy: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = names.filter((name) => name.endsWith(ending)).toSorted();
  if (files.length === 0)
    fail(`No hay ningún archivo ${ending} en la carpeta «${folder}». ${remedy}`);
  return files.map((name) => join(folder, name));
}
