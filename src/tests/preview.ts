import { spawn } from 'node:child_process';
import { findFreePort, type Served, toServed } from './served.ts';

/** Serves a built site as the README's first command does. */
export async function serveByPreview(root: string, folder: string, base: string): Promise<Served> {
  const port = await findFreePort();
  const child = spawn(
    process.execPath,
    [
      'node_modules/astro/bin/astro.mjs',
      'preview',
      '--outDir',
      folder,
      '--port',
      String(port),
      '--host',
      '127.0.0.1',
    ],
    {
      cwd: root,
      env: { ...process.env, BASE: base, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    },
  );
  return toServed(child, port, base);
}
