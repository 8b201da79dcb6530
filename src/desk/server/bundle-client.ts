import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

/** The interface as a browser gets it. */
export interface ClientFiles {
  readonly script: string;
  readonly style: string;
}

const CLIENT = path.resolve(import.meta.dirname, '../client');

/** Bundles the interface in memory: one script that asks nobody for anything. */
export async function bundleClient(): Promise<ClientFiles> {
  const built = await build({
    configFile: false,
    root: CLIENT,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rollupOptions: {
        input: path.join(CLIENT, 'main.tsx'),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk =
    first && 'output' in first ? first.output.find(({ type }) => type === 'chunk') : undefined;
  if (!chunk || !('code' in chunk)) throw new Error('Expected one script of the desk');
  return { script: chunk.code, style: await readFile(path.join(CLIENT, 'desk.css'), 'utf8') };
}
