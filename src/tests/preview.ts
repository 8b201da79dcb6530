import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Served } from './served.ts';

/** In what `astro preview` says; colours are off where its output is no terminal. */
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//u;

/**
 * Serves a built site as the README's first command does, at a port that the system chooses: one
 * that is looked for before could be another server's by then.
 * @param folder of the site; null for where `OUT_DIR` or the default puts it
 * @throws Error with what the server said, where it ends before it answers
 */
export async function serveByPreview(
  root: string,
  folder: string | null,
  base: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Served> {
  const child = spawn(
    process.execPath,
    [
      'node_modules/astro/bin/astro.mjs',
      'preview',
      // One that somebody has open, or another test, must not keep this one from starting.
      '--ignore-lock',
      ...(folder === null ? [] : ['--outDir', folder]),
      '--port',
      '0',
      '--host',
      '127.0.0.1',
    ],
    {
      cwd: root,
      env: { ...process.env, ...environment, BASE: base, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  const ended = once(child, 'exit');
  let said = '';
  const origin = await new Promise<string>((resolve, reject) => {
    child.on('exit', () => reject(new Error(`The server ended:\n${said}`)));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += String(text);
        const address = ADDRESS.exec(said);
        if (address) resolve(address[0]);
      });
  });
  return {
    url: origin.slice(0, -1) + base,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
