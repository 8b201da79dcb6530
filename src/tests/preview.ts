import { spawn } from 'node:child_process';
import { findFreePort, type Served, toServed } from './served.ts';

/**
 * Serves a built site as the README's first command does.
 * @param folder of the site; null for where `OUT_DIR` or the default puts it
 */
export async function serveByPreview(
  root: string,
  folder: string | null,
  base: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Served> {
  const port = await findFreePort();
  const child = spawn(
    process.execPath,
    [
      'node_modules/astro/bin/astro.mjs',
      'preview',
      // One that somebody has open must not keep the tests from starting theirs.
      '--ignore-lock',
      ...(folder === null ? [] : ['--outDir', folder]),
      '--port',
      String(port),
      '--host',
      '127.0.0.1',
    ],
    {
      cwd: root,
      env: { ...process.env, ...environment, BASE: base, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    },
  );
  return toServed(child, port, base);
}
