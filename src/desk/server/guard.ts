import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is refused, as a status of HTTP; null where it may pass. */
export type Refusal = 403 | 405 | 415 | null;

/** The header that carries the session's token: another site cannot send it unasked. */
export const TOKEN_HEADER = 'x-glosa-mesa';

const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|::ffff:127(?:\.\d{1,3}){3})$/u;
const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request comes from this machine, for this server by its own name, and from no other site:
 * a name of the attacker's that leads here (DNS rebinding) is another host.
 */
export function refuseStranger({ socket, headers, method }: IncomingMessage): Refusal {
  if (!LOOPBACK.test(socket.remoteAddress ?? '')) return 403;
  const host = headers.host ?? '';
  const colon = host.lastIndexOf(':');
  const [name, port] = /:\d+$/u.test(host)
    ? [host.slice(0, colon), host.slice(colon + 1)]
    : [host, '80'];
  if (!LOCAL_NAMES.has(name) || Number(port) !== socket.localPort) return 403;
  const { origin } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return 403;
  const site = headers['sec-fetch-site'];
  const isNavigation = method === 'GET' && headers['sec-fetch-mode'] === 'navigate';
  return site === undefined || site === 'same-origin' || site === 'none' || isNavigation
    ? null
    : 403;
}

/** Whether a request for data holds the token, and one that writes is a POST of JSON. */
export function refuseData({ headers, method }: IncomingMessage, token: string): Refusal {
  const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ''));
  const wanted = Buffer.from(token);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return 403;
  if (method !== 'GET' && method !== 'POST') return 405;
  const isJson = /^application\/json\b/u.test(headers['content-type'] ?? '');
  return method === 'POST' && !isJson ? 415 : null;
}
