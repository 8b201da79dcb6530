import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hasCaddy, serveByCaddy } from './caddy.ts';
import { launchChromium } from './chromium.ts';
import { hasNginx, serveByNginx } from './nginx.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';
import { serveFolder } from './serve-folder.ts';
import type { Served } from './served.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';
/** What other sites may read: feeds, annotations and open data. */
const OPEN = [
  'rss.xml',
  'feed.json',
  'temas/defensa/rss.xml',
  'datos/afirmaciones.json',
  'datos/afirmaciones.csv',
  `${ARTICLE}anotaciones.json`,
];
/** What they may not: pages. */
const CLOSED = ['', ARTICLE, 'afirmaciones/', 'personas/kim-jong-un/'];

let browser: Browser;
let stranger: Served;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium();
  folder = await mkdtemp(path.join(tmpdir(), 'glosa-stranger-'));
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Otro sitio</title>');
  stranger = await serveFolder(folder);
});
afterAll(async () => {
  await browser.close();
  await stranger.stop();
  await rm(folder, { recursive: true, force: true });
});

describe.each([
  ['nginx', hasNginx, serveByNginx],
  ['Caddy', hasCaddy, serveByCaddy],
] as const)('a page of another site, ours served by %s', (_, has, serve) => {
  let served: Served;
  let page: Page;

  // Continuous integration installs both: there these tests always run.
  const isSkipped = !has() && process.env['CI'] === undefined;
  beforeAll(async () => {
    if (isSkipped) return;
    served = await serve(inject('site'), '/');
    page = await browser.newPage();
    // Another host name is another site for a browser; another port is only another origin.
    await page.goto(stranger.url.replace('127.0.0.1', 'localhost'));
  });
  afterAll(async () => {
    await page?.close();
    await served?.stop();
  });

  test.skipIf(isSkipped).each(OPEN)('reads %s', async (file) => {
    const size = await page.evaluate(
      async (url) => (await (await fetch(url)).text()).length,
      served.url + file,
    );
    expect(size).toBeGreaterThan(100);
  });

  test.skipIf(isSkipped).each([`${ARTICLE}portada.png`, 'portada.png', 'favicon.svg'])(
    'shows %s',
    async (file) => {
      const width = await page.evaluate(async (src) => {
        const image = Object.assign(new Image(), { src });
        await image.decode();
        return image.naturalWidth;
      }, served.url + file);
      expect(width).toBeGreaterThan(0);
    },
  );

  test.skipIf(isSkipped).each(CLOSED)('does not read the page «%s»', async (file) => {
    const answer = await page.evaluate(
      (url) =>
        fetch(url).then(
          (response) => response.text(),
          (error: unknown) => String(error),
        ),
      served.url + file,
    );
    expect(answer).toBe('TypeError: Failed to fetch');
  });

  test.skipIf(isSkipped).each(CLOSED)('does not frame the page «%s»', async (file) => {
    await page.evaluate(async (src) => {
      const frame = Object.assign(document.createElement('iframe'), { src });
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await loaded;
    }, served.url + file);
    const frame = page.frames().at(-1);
    await expect.poll(() => frame?.url(), UNTIL_IT_HAPPENS).toMatch(/^chrome-error:/u);
  });
});
