import { readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { compressSite } from '../hosts/compress-site.ts';
import { SUBPATH } from './build-site.ts';
import { hasCaddy, serveByCaddy } from './caddy.ts';
import { hasNginx, serveByNginx } from './nginx.ts';
import type { Move } from '../hosts/to-redirects-file.ts';
import type { Served } from './served.ts';

const TYPES: Record<string, RegExp | string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': /^(?:application|text)\/javascript; charset=utf-8$/u,
  '.json': /^application\/json(?:; charset=utf-8)?$/u,
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': /^image\/svg\+xml(?:; charset=utf-8)?$/u,
  '.xml': 'text/xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const NEVER_CACHED = 'public, max-age=0, must-revalidate';
const CACHED_FOREVER = 'public, max-age=31536000, immutable';
/** What other sites may show and read. */
const FOR_OTHER_SITES = /\.(?:csv|json|png|svg|xml)$/u;
/** Folders whose files are named by their content. */
const NAMED_BY_CONTENT = /^_astro\//u;

const BASES = [
  ['/', 'site'],
  [SUBPATH, 'siteUnderBase'],
] as const;

// Continuous integration installs both: there these tests always run.
const isSkipped = (isInstalled: boolean): boolean =>
  !isInstalled && process.env['CI'] === undefined;
if (isSkipped(hasNginx())) console.warn('Skipped: nginx and its Brotli module are not installed.');
if (isSkipped(hasCaddy())) console.warn('Skipped: Caddy is not installed.');

describe.skipIf(isSkipped(hasNginx())).each(BASES)('nginx serves the site at %s', (base, built) =>
  checkServer(serveByNginx, base, built),
);
describe.skipIf(isSkipped(hasCaddy())).each(BASES)('Caddy serves the site at %s', (base, built) =>
  checkServer(serveByCaddy, base, built),
);

function checkServer(
  serve: (folder: string, base: string, moves: readonly Move[]) => Promise<Served>,
  base: string,
  built: 'site' | 'siteUnderBase',
): void {
  let served: Served;
  let files: string[];

  beforeAll(async () => {
    const folder = inject(built);
    await compressSite(folder, path.join(path.dirname(folder), 'compressed'), () => {});
    files = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
    // Below a folder whose name has spaces and signs, as those of people have.
    const odd = path.join(path.dirname(folder), "con espacio; y 'comillas' #1");
    await rm(odd, { force: true });
    await symlink(folder, odd);
    served = await serve(odd, base, [{ from: `${base}articulos/de-antes/`, to: `${base}acerca/` }]);
  });
  afterAll(() => served.stop());

  test('every file with its type and the security headers', async () => {
    for (const file of files) {
      const response = await fetch(served.url + file);
      expect(response.status, file).toBe(200);
      const type = TYPES[path.extname(file)];
      if (type)
        expect(response.headers.get('content-type'), file).toEqual(
          typeof type === 'string' ? type : expect.stringMatching(type),
        );
      expect(response.headers.get('x-content-type-options'), file).toBe('nosniff');
      expect(response.headers.get('content-security-policy'), file).toContain(
        "frame-ancestors 'none'",
      );
      expect(response.headers.get('referrer-policy'), file).toBe('strict-origin-when-cross-origin');
      const policy = response.headers.get('content-security-policy');
      const isForOthers = FOR_OTHER_SITES.test(file);
      expect(policy, file).toContain(isForOthers ? "script-src 'none'" : "script-src 'self'");
      expect(response.headers.get('access-control-allow-origin'), file).toBe(
        isForOthers ? '*' : null,
      );
      expect(response.headers.get('cross-origin-resource-policy'), file).toBe(
        isForOthers ? 'cross-origin' : 'same-origin',
      );
      expect(response.headers.get('server') ?? '', file).not.toMatch(/\d/u);
      await response.arrayBuffer();
    }
  });

  test('pages that are asked for again, and assets that never change', async () => {
    for (const file of files) {
      const { headers } = await fetch(served.url + file, { method: 'HEAD' });
      const expected = NAMED_BY_CONTENT.test(file) ? CACHED_FOREVER : NEVER_CACHED;
      expect(headers.get('cache-control'), file).toBe(expected);
    }
    expect(files.some((file) => NAMED_BY_CONTENT.test(file))).toBe(true);
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
    if (encoding !== null)
      expect(response.headers.get('vary')?.toLowerCase()).toContain('accept-encoding');
    expect(await response.text()).toContain('<!DOCTYPE html>');
  });

  test.each([
    'no-existe/',
    '_astro/no-existe.js',
    '_astro/',
    'buscar/articulos/texto/no-existe.json',
    'articulos/',
    'datos/no-existe.json',
    'con espacio.png',
  ])("the site's own page, which nobody keeps, for what is not there: %s", async (missing) => {
    const response = await fetch(served.url + missing);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('Página no encontrada');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('cache-control')).toBe(NEVER_CACHED);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  test('a page asked for without its last slash', async () => {
    const response = await fetch(`${served.url}acerca`, { redirect: 'manual' });
    expect([301, 308]).toContain(response.status);
    expect(response.headers.get('location')).toBe(`${base}acerca/`);
  });

  test('what moved, by its old address', async () => {
    const response = await fetch(`${served.url}articulos/de-antes/`, { redirect: 'manual' });
    expect([301, 308]).toContain(response.status);
    expect(response.headers.get('location')).toBe(`${base}acerca/`);
  });

  if (base !== '/')
    test('what leads to a site below a path', async () => {
      for (const start of ['/', base.slice(0, -1)]) {
        const response = await fetch(new URL(start, served.url), { redirect: 'manual' });
        expect([301, 302]).toContain(response.status);
        expect(response.headers.get('location')).toBe(base);
      }
      expect((await fetch(new URL('/acerca/', served.url))).status).toBe(404);
    });
}
