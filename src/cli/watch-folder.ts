import { watch } from 'node:fs';
import { createQueue } from '../dev/queue.ts';

/** Editors write a file in several steps, and some several files at once: milliseconds to wait. */
const SETTLE_MS = 100;

/**
 * Runs a job whenever something in a folder or below it changes, never twice at a time.
 * @param job must not throw
 * @returns ends it
 */
export function watchFolder(folder: string, job: () => Promise<void>): () => void {
  const watcher = watch(folder, { recursive: true }, createQueue(SETTLE_MS, job));
  return () => watcher.close();
}
