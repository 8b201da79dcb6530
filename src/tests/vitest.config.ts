import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  test: {
    reporters: ['default', fileURLToPath(new URL('count-reporter.ts', import.meta.url))],
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/tests/**'],
          // Properties try many cases, and machines of continuous integration are slow.
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['src/tests/**/*.test.ts'],
          globalSetup: ['src/tests/build-site.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
