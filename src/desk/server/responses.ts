import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { DESK_FAULTS } from '../messages/faults.ts';
import type { Refusal } from './guard.ts';

const require = createRequire(import.meta.url);
const FONTS: Readonly<Record<string, string>> = {
  'newsreader.woff2':
    '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
  'newsreader-italic.woff2':
    '@fontsource-variable/newsreader/files/newsreader-latin-standard-italic.woff2',
  'source-sans.woff2':
    '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
};
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** What goes with each answer: no other site may use any, and none is kept. */
export const HEADERS = {
  'content-security-policy': POLICY,
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};
const TYPES = {
  js: 'text/javascript',
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
};

export function refuse(response: ServerResponse, status: Exclude<Refusal, null>): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
  response.end(DESK_FAULTS.refused);
}

export function send(
  response: ServerResponse,
  status: number,
  type: keyof typeof TYPES,
  body: string,
): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${TYPES[type]}; charset=utf-8` });
  response.end(body);
}

/** Sends one of the desk's own fonts. @returns whether there is one of that name */
export function sendFont(response: ServerResponse, name: string): boolean {
  const font = Object.hasOwn(FONTS, name) ? FONTS[name] : undefined;
  if (font === undefined) return false;
  response.writeHead(200, { ...HEADERS, 'content-type': 'font/woff2' });
  response.end(readFileSync(require.resolve(font)));
  return true;
}
