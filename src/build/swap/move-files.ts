import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listBelow } from '../list-below.ts';

/** Moves all files below a folder into another, which may be on another disk; the folder goes. */
export function moveFiles(from: string, to: string): void {
  for (const file of listBelow(from)) {
    const target = path.join(to, file);
    mkdirSync(path.dirname(target), { recursive: true });
    move(path.join(from, file), target);
  }
  rmSync(from, { recursive: true, force: true });
}

/** Copies files of a folder, given relative to it, into another. */
export function copyFiles(from: string, files: readonly string[], to: string): void {
  for (const file of files) {
    const target = path.join(to, file);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(from, file), target);
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFileSync(from, to);
  }
}
