import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/chromium.ts';
import { measureGlosses } from '../tests/measure-glosses.ts';
import { findLighthouseScores } from './lighthouse.ts';

interface PageWeight {
  readonly [name: string]: string;
}

/** Shifts of layout in the first seconds of a page. */
const SHIFT_SCRIPT = `new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(sum), 2000);
})`;
/** Compressed on the way, as by any host; the rest is compressed already. */
const COMPRESSED = new Set(['.html', '.css', '.js', '.svg', '.json']);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/**
 * What the page of an article weighs, whether it shifts on a phone, and what Lighthouse says of it.
 * @param site folder of a built site
 * @param address path of the page in it
 */
export async function measurePage(site: string, address: string): Promise<PageWeight> {
  const html = await readFile(path.join(site, address, 'index.html'));
  const inline = [...html.toString().matchAll(/<script(?![^>]*ld\+json)[^>]*>(.*?)<\/script>/gsu)];
  const loaded: { url: string; bytes: Buffer }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    readFile(file).then(
      (bytes) => {
        loaded.push({ url: pathname, bytes });
        const ending = path.extname(file);
        response.setHeader('content-type', TYPES[ending] ?? 'application/octet-stream');
        if (COMPRESSED.has(ending)) response.setHeader('content-encoding', 'br');
        response.end(COMPRESSED.has(ending) ? brotliCompressSync(bytes) : bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      // It fetches the page once more, to keep it.
      serviceWorkers: 'block',
    });
    const url = `http://127.0.0.1:${port}${address}`;
    await page.goto(url, { waitUntil: 'networkidle' });
    const shift = Number(await page.evaluate(SHIFT_SCRIPT));
    const ofType = (...endings: string[]): Buffer[] =>
      loaded.filter(({ url }) => endings.includes(path.extname(url))).map(({ bytes }) => bytes);
    const weigh = (all: readonly Buffer[]): string =>
      toKilobytes(all.reduce((total, bytes) => total + brotliCompressSync(bytes).length, 0));
    const weights = {
      'HTML, Brotli': toKilobytes(brotliCompressSync(html).length),
      'HTML, gzip': toKilobytes(gzipSync(html).length),
      'HTML, raw': toKilobytes(html.length),
      'scripts in the page, raw': toKilobytes(
        inline.reduce((total, [, code = '']) => total + Buffer.byteLength(code), 0),
      ),
      'script files, Brotli': weigh(ofType('.js')),
      'style files, Brotli': weigh(ofType('.css')),
      fonts: toKilobytes(ofType('.woff2').reduce((total, bytes) => total + bytes.length, 0)),
      requests: String(loaded.length),
      'layout shift (CLS)': shift.toFixed(4),
    };
    const firstScreens = await measureScreens(page);
    // Lighthouse brings a browser of its own: two at once would slow each other down.
    await browser.close();
    const scores = await findLighthouseScores(url);
    return { ...weights, ...firstScreens, ...toRows(scores) };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Where the article begins, and how near the glosses stand, in the windows of the budgets. */
async function measureScreens(page: Page): Promise<PageWeight> {
  const resize = async (width: number, height: number): Promise<void> => {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  };
  const readTop = (): Promise<number> =>
    page
      .locator('[data-article-body]')
      .evaluate((body) => Math.round(body.getBoundingClientRect().top));
  const found: Record<string, string> = {};
  await resize(360, 780);
  found['text begins, 360×780'] = `${await readTop()} px`;
  for (const [width, height] of [
    [1280, 900],
    [1920, 1080],
  ] as const) {
    await resize(width, height);
    found[`text begins, ${width}×${height}`] = `${await readTop()} px`;
    const { distances, seen } = await measureGlosses(page);
    const sorted = distances.map(Math.abs).toSorted((a, b) => a - b);
    const toPixels = (part: number): string =>
      `${Math.round(sorted[Math.floor(sorted.length * part)] ?? 0)} px`;
    found[`glosses seen with their claims, ${width}`] = `${(seen * 100).toFixed(0)} %`;
    found[`glosses from their words, ${width}, median and 90 %`] =
      `${toPixels(0.5)}, ${toPixels(0.9)}`;
  }
  return found;
}

function toRows(scores: Awaited<ReturnType<typeof findLighthouseScores>>): PageWeight {
  if (!scores) return { Lighthouse: 'not installed: npm ci --prefix src/bench' };
  return Object.fromEntries(
    Object.entries(scores).map(([category, score]) => [`Lighthouse, ${category}`, String(score)]),
  );
}

function toKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
