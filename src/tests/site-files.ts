import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listBelow } from '../build/list-below.ts';

/** Small sites and contents of tests: texts by the paths of their files, with forward slashes. */
export type Files = Readonly<Record<string, string>>;

/** Writes files below a folder, which is made where it is missing; others stay. */
export function writeFiles(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

/** All files below a folder. */
export function readFiles(folder: string): Files {
  return Object.fromEntries(
    listBelow(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
}
