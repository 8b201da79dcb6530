import { Worker } from 'node:worker_threads';
import { listBelow } from '../list-below.ts';
import type { Bundle } from './bundle-store.ts';
import type { BundleAnswer, BundleTask } from './bundle-worker.ts';

/**
 * Has Astro bundle the program, in a thread of its own: what Astro and Vite hold in memory after that,
 * 250 MB, goes with it.
 * @returns null where Astro has more to do at each build than to bundle and to render
 */
export function bundleProgram(task: BundleTask): Promise<Bundle | null> {
  const worker = new Worker(new URL('bundle-worker.ts', import.meta.url), { workerData: task });
  return new Promise((resolve, reject) => {
    worker.on('message', (answer: BundleAnswer) => {
      const { folder } = task;
      resolve(answer === 'bundled' ? { folder, files: listBelow(folder) } : null);
    });
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(new Error(`Expected a bundle, found the end of its thread: ${code}`)),
    );
  });
}
