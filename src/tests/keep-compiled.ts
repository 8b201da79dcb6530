import { enableCompileCache, flushCompileCache } from 'node:module';
import path from 'node:path';
import { afterAll } from 'vitest';
import { COMPILED } from '../cli/prepare-process.ts';

/**
 * Setup of a worker: the packages that it loads are compiled once for all of them, as commands do for
 * themselves. It is killed at its end, so that Node alone would write nothing.
 */
process.env['NODE_COMPILE_CACHE_PORTABLE'] = '1';
enableCompileCache(path.resolve(import.meta.dirname, '../..', COMPILED));
afterAll(() => flushCompileCache());
