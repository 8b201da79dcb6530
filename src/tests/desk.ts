import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDesk, type DeskOptions } from '../desk/server/create-desk.ts';

/** A desk on files of its own. */
export interface ServedDesk {
  readonly root: string;
  readonly origin: string;
  /** What `npm run dev` says when a file of `content/` changes. */
  readonly tell: () => void;
  readonly close: () => Promise<void>;
}

const CONTENT = path.resolve(import.meta.dirname, '../../content');

/** A folder with the project's `site.yaml` and nothing else in `content/`, or with all that is there. */
export function createContent(isWhole = false): string {
  const root = mkdtempSync(path.join(tmpdir(), 'glosa-desk-'));
  mkdirSync(path.join(root, 'content'));
  const from = isWhole ? CONTENT : path.join(CONTENT, 'site.yaml');
  cpSync(from, path.join(root, isWhole ? 'content' : 'content/site.yaml'), { recursive: true });
  return root;
}

/**
 * Serves a desk as `npm run dev` does, without the site around it.
 * @param at port; 0 for any that is free
 */
export async function serveDesk(
  root: string,
  options: Partial<DeskOptions> = {},
  at = 0,
): Promise<ServedDesk> {
  const desk = createDesk({ root, journals: path.join(root, '.glosa/mesa'), ...options });
  const server = createServer((request, response) =>
    desk.handle(request, response, () => {
      response.writeHead(404);
      response.end();
    }),
  );
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    root,
    origin: `http://127.0.0.1:${port}`,
    tell: desk.tell,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export function removeContent(root: string): void {
  rmSync(root, { recursive: true, force: true });
}
