import { spawn } from 'node:child_process';
import { findFreePort, type Served, waitFor } from './nginx.ts';

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
  const url = `http://127.0.0.1:${port}${base}`;
  await waitFor(url);
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}
