import { readdirSync } from 'node:fs';
import path from 'node:path';

/** All files below a folder, relative to it with forward slashes, in one order on every machine. */
export function listBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort();
}
