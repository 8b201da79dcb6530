import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { projectRoot } from './project-root.ts';

/** Where compiled code is kept, below the project. */
export const COMPILED = 'node_modules/.cache/glosa/compiled';

/**
 * Makes a process start fast and stay small. Call it before anything else is loaded: compiled code is
 * kept for the next start of all modules that come after, and the bundler's allocator (mimalloc) reads
 * its settings once.
 */
export function prepareProcess(): void {
  const compiled = path.join(projectRoot, COMPILED);
  // By their places in the project: one that was moved or copied compiles nothing anew, and leaves no second set.
  process.env['NODE_COMPILE_CACHE_PORTABLE'] ??= '1';
  enableCompileCache(compiled);
  // Threads ask the environment: each of them took twice as long to start.
  process.env['NODE_COMPILE_CACHE'] ??= compiled;
  // Gives memory back when it is free: otherwise 100 MB stay with it after bundling until the end.
  process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
}
