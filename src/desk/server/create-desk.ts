import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as readBody } from 'node:stream/consumers';
import { DESK_FAULTS } from '../messages/faults.ts';
import { bundleClient, type ClientFiles } from './bundle-client.ts';
import { type AnswerOptions, createAnswers, toFault } from './desk-answers.ts';
import { toDeskPage } from './desk-page.ts';
import { refuseData, refuseStranger } from './guard.ts';
import { HEADERS, refuse, send, sendFont } from './responses.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

export interface DeskOptions extends AnswerOptions {
  /** Path before the site's own, with slashes at both ends. */
  readonly base?: string;
}

/** The desk of one running server. */
export interface Desk {
  readonly handle: Handler;
  /** Tells open pages that something on the disk may have changed. */
  readonly tell: () => void;
}

/** Letters of a request: a long article several times over. */
const BODY_MAX = 70_000_000;

/** Makes the desk: a handler for all addresses below `/mesa/`, and nothing else. */
export function createDesk({ base = '/', ...options }: DeskOptions): Desk {
  const token = randomBytes(24).toString('base64url');
  const answers = createAnswers(options);
  const listeners = new Set<ServerResponse>();
  let bundle: Promise<ClientFiles> | undefined;

  async function respondData(
    url: URL,
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const refusal = refuseData(request, token);
    if (refusal) return refuse(response, refusal);
    if (name === 'cambios') return listen(response);
    try {
      const answer =
        request.method === 'POST'
          ? await answers.act(name, url.searchParams, JSON.parse(await readLimited(request)))
          : await answers.read(name, url.searchParams);
      send(response, 200, 'json', JSON.stringify(answer));
    } catch (error) {
      const message = toFault(error);
      if (message === null) throw error;
      send(response, 409, 'json', JSON.stringify({ fault: message }));
    }
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const rest = url.pathname.slice(`${base}mesa/`.length);
    const stranger = refuseStranger(request);
    if (stranger) return refuse(response, stranger);
    if (rest.startsWith('api/'))
      return respondData(url, rest.slice('api/'.length), request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    if (rest.startsWith('fonts/') && sendFont(response, rest.slice('fonts/'.length))) return;
    if (rest === 'app.js' || rest === 'app.css') {
      bundle ??= bundleClient();
      const made = await bundle;
      return rest === 'app.js'
        ? send(response, 200, 'js', made.script)
        : send(response, 200, 'css', made.style);
    }
    return send(response, 200, 'html', toDeskPage(base, token));
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    response.write(':\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  return {
    handle(request, response, next) {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname !== `${base}mesa` && !pathname.startsWith(`${base}mesa/`)) return next();
      respond(request, response).catch((error: unknown) => {
        console.error(error);
        if (response.headersSent) response.end();
        else send(response, 500, 'json', JSON.stringify({ fault: DESK_FAULTS.broken }));
      });
    },
    tell() {
      for (const listener of listeners) listener.write('data: change\n\n');
    },
  };
}

async function readLimited(request: IncomingMessage): Promise<string> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_MAX) throw new RangeError('too long');
  return readBody(request);
}
