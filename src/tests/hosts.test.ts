import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compressSite } from '../hosts/compress-site.ts';
import { SUBPATH } from './build-site.ts';
import { hasNginx, type Served, serveByNginx } from './nginx.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const NEVER_CACHED = 'public, max-age=0, must-revalidate';

// Continuous integration installs nginx: there these tests always run.
const isSkipped = !hasNginx() && process.env['CI'] === undefined;
if (isSkipped) console.warn('Skipped: nginx and its Brotli module are not installed.');

describe.skipIf(isSkipped).each([
  ['the root of a host', '/', 'site'],
  ['a path of a host', SUBPATH, 'siteUnderBase'],
] as const)('nginx serves the site at %s', (_, base, built) => {
  let served: Served;
  let files: string[];

  beforeAll(async () => {
    const folder = inject(built);
    await compressSite(folder, path.join(path.dirname(folder), 'compressed'));
    files = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
    served = await serveByNginx(folder, base);
  });
  afterAll(() => served.stop());

  test('every file with its type and the security headers', async () => {
    for (const file of files) {
      const response = await fetch(served.url + file);
      expect(response.status, file).toBe(200);
      const type = TYPES[path.extname(file)];
      if (type) expect(response.headers.get('content-type'), file).toBe(type);
      expect(response.headers.get('x-content-type-options'), file).toBe('nosniff');
      expect(response.headers.get('content-security-policy'), file).toContain(
        "frame-ancestors 'none'",
      );
      expect(response.headers.get('referrer-policy'), file).toBe('strict-origin-when-cross-origin');
      await response.arrayBuffer();
    }
  });

  test('pages that are asked for again, and assets that never change', async () => {
    for (const file of files) {
      const { headers } = await fetch(served.url + file, { method: 'HEAD' });
      const expected = file.startsWith('_astro/')
        ? 'public, max-age=31536000, immutable'
        : NEVER_CACHED;
      expect(headers.get('cache-control'), file).toBe(expected);
    }
  });

  test('what is not modified without sending it again', async () => {
    const first = await fetch(served.url);
    const etag = first.headers.get('etag') ?? '';
    await first.arrayBuffer();
    const again = await fetch(served.url, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('in the encoding that the reader takes: %s', async (accepted, encoding) => {
    const response = await fetch(served.url, { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(await response.text()).toContain('<!DOCTYPE html>');
  });

  test("the site's own page for what is not there", async () => {
    const response = await fetch(`${served.url}no-existe/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Página no encontrada');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('a page asked for without its last slash', async () => {
    const response = await fetch(`${served.url}acerca`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(`${base}acerca/`);
  });
});
