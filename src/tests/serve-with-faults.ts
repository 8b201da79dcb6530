import { createServer, type ServerResponse } from 'node:http';
import type { Served } from './served.ts';

/** What a server can do to a reader. */
export type Fault = 'none' | 'hangs' | 'unavailable' | 'withdrawn';

/** A site behind a server that can be told to fail. */
export interface FaultyServer extends Served {
  fault: Fault;
}

/** Puts a server that can be told to fail before another. */
export async function serveWithFaults(behind: string): Promise<FaultyServer> {
  const held = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    switch (faulty.fault) {
      case 'hangs':
        held.add(response);
        return;
      case 'unavailable':
        response.writeHead(503).end('503 Service Unavailable');
        return;
      case 'withdrawn':
        response.writeHead(404).end('404 Not Found');
        return;
      case 'none':
        fetch(new URL(request.url ?? '/', behind)).then(
          async (answer) => {
            const type = answer.headers.get('content-type') ?? 'text/plain';
            response.writeHead(answer.status, { 'content-type': type });
            response.end(Buffer.from(await answer.arrayBuffer()));
          },
          () => response.writeHead(502).end(),
        );
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Expected a port');
  const faulty: FaultyServer = {
    fault: 'none',
    url: `http://127.0.0.1:${address.port}/`,
    stop: async () => {
      for (const response of held) response.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return faulty;
}
