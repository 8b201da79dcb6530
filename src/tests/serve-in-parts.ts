import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { serveFolder } from './serve-folder.ts';
import type { Served } from './served.ts';

/** A built site whose server sends one page bit by bit, as a slow network does. */
export interface ServedInParts extends Served {
  /** Resolves when that page is asked for. */
  readonly untilAsked: () => Promise<void>;
  /** Sends that page on, up to these words of its HTML; without any, to its end. */
  readonly sendUntil: (words?: string) => void;
}

/** @param at the path of the page that comes in parts, with slashes around it */
export async function serveInParts(site: string, at: string): Promise<ServedInParts> {
  const html = readFileSync(path.join(site, at, 'index.html'), 'utf8');
  let asked = Promise.withResolvers<ServerResponse>();
  let answer: ServerResponse | undefined;
  let sent = 0;
  const served = await serveFolder(site, (pathname, response) => {
    if (pathname !== at) return false;
    response.writeHead(200, { 'content-type': 'text/html' });
    asked.resolve(response);
    return true;
  });
  return {
    ...served,
    untilAsked: async () => {
      answer = await asked.promise;
      asked = Promise.withResolvers();
      sent = 0;
    },
    sendUntil: (words) => {
      const end = words === undefined ? html.length : html.indexOf(words, sent);
      if (end < 0) throw new TypeError(`Expected «${words}» in what comes of the page`);
      answer?.write(html.slice(sent, end));
      sent = end;
      if (words === undefined) answer?.end();
    },
  };
}
