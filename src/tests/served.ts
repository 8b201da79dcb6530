import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';

/** A built site served by a real server on loopback. */
export interface Served {
  /** Where the site's front page is, with a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Waits until a server that was started answers.
 * @throws Error where it ends before
 * @param work a folder of the server's own, which goes when it stops
 */
export async function toServed(
  server: ChildProcess,
  port: number,
  base: string,
  work?: string,
): Promise<Served> {
  const url = `http://127.0.0.1:${port}${base}`;
  await waitFor(url, server);
  return {
    url,
    stop: async () => {
      server.kill('SIGTERM');
      await new Promise((resolve) => server.once('exit', resolve));
      if (work !== undefined) await rm(work, { recursive: true, force: true });
    },
  };
}

export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string')
    throw new Error('Expected a port of loopback');
  return address.port;
}

/** Asks again until the server answers; one that ends before that never will. */
async function waitFor(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null && server.signalCode === null) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`Expected a server at ${url}; it ended with ${server.exitCode}`);
}
