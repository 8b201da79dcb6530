import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file to be written, its path from the folder that holds `content/`. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes new files and never over old ones: those that exist are left as they are.
 * @returns the files written
 */
export async function writeNew(root: string, files: readonly NewFile[]): Promise<string[]> {
  const written: string[] = [];
  for (const { file, text } of files) {
    const target = path.join(root, file);
    if (existsSync(target)) continue;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text, { flag: 'wx' });
    written.push(file);
  }
  return written;
}
