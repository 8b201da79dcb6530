import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A built site that this machine serves to itself. */
export interface ServedSite {
  /** The address of the front page, with a slash at its end: `http://127.0.0.1:40001/noticias/`. */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves a built folder on a free port, as a static host does: `/x/` is `/x/index.html`, what is
 * not there is `404.html`.
 * @param base the path that the site was built for, with a slash at both ends
 */
export async function serve(folder: string, base = '/'): Promise<ServedSite> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const file = toFile(folder, base, decodeURIComponent(pathname));
    const found = file && (await readFile(file).catch(() => null));
    const type = found ? TYPES[path.extname(file)] : TYPES['.html'];
    response.writeHead(found ? 200 : 404, { 'content-type': type ?? 'application/octet-stream' });
    response.end(found || (await readFile(path.join(folder, '404.html')).catch(() => '')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The file of a path, or null where the path is outside the base or the folder. */
function toFile(folder: string, base: string, pathname: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const inside = pathname.slice(base.length);
  const file = path.join(folder, inside.endsWith('/') || !inside ? `${inside}index.html` : inside);
  return file.startsWith(path.join(folder, path.sep)) ? file : null;
}
