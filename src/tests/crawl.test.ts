import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SUBPATH } from './build-site.ts';
import { launchChromium } from './chromium.ts';
import { hasNginx, serveByNginx } from './nginx.ts';
import type { Served } from './served.ts';
import { serveByPreview } from './preview.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const servers = [
  {
    name: 'astro preview',
    serve: (folder: string, base: string) => serveByPreview(process.cwd(), folder, base),
  },
  ...(hasNginx() || process.env['CI'] ? [{ name: 'nginx', serve: serveByNginx }] : []),
];
const cases = servers.flatMap((server) => [
  { ...server, base: '/', built: 'site' as const },
  { ...server, base: SUBPATH, built: 'siteUnderBase' as const },
]);

describe.each(cases)('through $name at $base', ({ serve, base, built }) => {
  let served: Served;

  beforeAll(async () => {
    served = await serve(inject(built), base);
  });
  afterAll(() => served.stop());

  test('every page that a link leads to loads without error, violation or request to another origin', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const found = await crawl(page, served.url);
    await context.close();
    expect(found.visited.size).toBeGreaterThan(2);
    expect(found.troubles).toEqual([]);
  });
});

/** Follows every link of the site from its front page. */
async function crawl(
  page: Page,
  start: string,
): Promise<{ visited: Set<string>; troubles: string[] }> {
  const troubles: string[] = [];
  const { origin } = new URL(start);
  let at = start;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`${at}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`${at}: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:')
      troubles.push(`${at} asks ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${at} → ${response.url()}: ${response.status()}`);
  });
  const visited = new Set<string>();
  const waiting = [start];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (visited.has(url)) continue;
    visited.add(url);
    at = url;
    await page.goto(url, { waitUntil: 'load' });
    const links = await page.$$eval('a[href]', (anchors) =>
      // Links of a drawing have no address as text: their attribute does.
      anchors.map((anchor) => new URL(anchor.getAttribute('href') ?? '', document.baseURI).href),
    );
    for (const link of links) {
      const next = new URL(link);
      next.hash = '';
      if (next.origin === origin && /\/$|\.html$/u.test(next.pathname)) waiting.push(next.href);
    }
  }
  return { visited, troubles };
}
