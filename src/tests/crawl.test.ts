import type { Browser } from 'playwright-core';
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

/** Headers that change nothing of what a page may do or shows. */
const UNSEEN = new Set([
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'last-modified',
  'transfer-encoding',
  'vary',
]);

const isHosted = hasNginx() || process.env['CI'] !== undefined;

describe.each([
  { base: '/', built: 'site' as const },
  { base: SUBPATH, built: 'siteUnderBase' as const },
])('the site at $base', ({ base, built }) => {
  let preview: Served;
  let nginx: Served | undefined;
  let crawled: Crawled;

  beforeAll(async () => {
    preview = await serveByPreview(process.cwd(), inject(built), base);
    nginx = isHosted ? await serveByNginx(inject(built), base) : undefined;
    // A host sends stricter policies than the pages' own: what works with both works with one.
    crawled = await crawl((nginx ?? preview).url);
  });
  afterAll(async () => {
    await preview?.stop();
    await nginx?.stop();
  });

  test('loads every page that a link leads to without error, violation or request to another origin', () => {
    expect(crawled.visited.size).toBeGreaterThan(2);
    expect(crawled.troubles).toEqual([]);
  });

  test.skipIf(!isHosted)(
    'is the same through astro preview, in all that a browser asks for',
    async () => {
      expect(crawled.asked.size).toBeGreaterThan(crawled.visited.size);
      for (const path of crawled.asked) {
        const { sent, ...own } = await readAnswer(new URL(path, preview.url));
        const { sent: _, ...hosted } = await readAnswer(new URL(path, nginx?.url));
        expect({ path, ...own }).toEqual({ path, ...hosted });
        expect(
          sent.filter((name) => !UNSEEN.has(name)),
          path,
        ).toEqual([]);
      }
    },
  );
});

interface Answer {
  readonly status: number;
  /** Without its character set, which each page names itself. */
  readonly mediaType: string | undefined;
  readonly body: string;
  /** The names of its headers. */
  readonly sent: readonly string[];
}

async function readAnswer(url: URL): Promise<Answer> {
  const answer = await fetch(url, { redirect: 'manual' });
  return {
    status: answer.status,
    mediaType: answer.headers
      .get('content-type')
      ?.split(';')[0]
      // Two names of one type (RFC 9239).
      ?.replace('application/javascript', 'text/javascript'),
    body: Buffer.from(await answer.arrayBuffer()).toString('latin1'),
    sent: [...answer.headers.keys()],
  };
}

interface Crawled {
  readonly visited: ReadonlySet<string>;
  /** The paths of all that the pages loaded, theirs too. */
  readonly asked: ReadonlySet<string>;
  readonly troubles: readonly string[];
}

/** Follows every link of the site from its front page. */
async function crawl(start: string): Promise<Crawled> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const troubles: string[] = [];
  const asked = new Set<string>();
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
    if (url.origin === origin) asked.add(url.pathname);
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
  await context.close();
  return { visited, asked, troubles };
}
