import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A file to be written, its path from the folder that holds `content/`. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** The same of a file that is no text. */
export interface NewBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes new files and never over old ones: those that exist are left as they are.
 * @returns the files written
 */
export async function writeNew(
  root: string,
  files: readonly (NewFile | NewBytes)[],
): Promise<string[]> {
  const written: string[] = [];
  for (const each of files) {
    const { file } = each;
    const target = path.join(root, file);
    if (existsSync(target)) continue;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, 'text' in each ? each.text : each.bytes, { flag: 'wx' });
    written.push(file);
  }
  return written;
}
