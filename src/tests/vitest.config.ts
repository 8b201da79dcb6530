import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { explainNode } from '../settings/node-version.mjs';
import { PATIENCE, UNTIL_IT_HAPPENS } from './patience.ts';

const problem = explainNode(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // A test in a browser waits, for its page and for what shall happen: with one worker for each of two
    // cores they stood idle for 28 % of the time.
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', fileURLToPath(new URL('count-reporter.ts', import.meta.url))],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          // `src/bench` may have packages of its own.
          exclude: ['src/tests/**', '**/node_modules/**'],
          // A worker of its own for each file costs a quarter of a second each: a minute in all.
          isolate: false,
          // As Astro gives it to what it bundles.
          env: { SITE: 'https://glosa.example' },
          // Longer than what it waits for, which says where it waited.
          testTimeout: 1.1 * PATIENCE,
          hookTimeout: PATIENCE,
          // A second by itself: on a busy machine too little for anything.
          expect: { poll: UNTIL_IT_HAPPENS },
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['src/tests/**/*.test.ts'],
          globalSetup: ['src/tests/build-site.ts'],
          setupFiles: ['src/tests/keep-compiled.ts'],
          // Longer than what it waits for, which says where it waited.
          testTimeout: 1.1 * PATIENCE,
          hookTimeout: PATIENCE,
          // A second by itself: on a busy machine too little for anything.
          expect: { poll: UNTIL_IT_HAPPENS },
        },
      },
    ],
  },
});
