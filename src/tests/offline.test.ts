import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { SUBPATH } from './build-site.ts';
import { launchChromium } from './chromium.ts';
import type { Served } from './served.ts';
import { serveByPreview } from './preview.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each([
  ['/', 'site'],
  [SUBPATH, 'siteUnderBase'],
] as const)('without a network, at %s', (base, built) => {
  let served: Served;

  beforeAll(async () => {
    served = await serveByPreview(process.cwd(), inject(built), base);
  });
  afterAll(() => served.stop());

  test('an article that was read opens with its summary, and any other page says what there is', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await readArticle(page, served.url);
    await context.setOffline(true);

    await page.goto(served.url + ARTICLE);
    expect(await page.textContent('[data-article-body]')).toContain(
      'Kim Jong Un de Corea del Norte',
    );
    expect(await page.locator('#resumen [id^=afirmacion-]').count()).toBeGreaterThan(12);

    await page.goto(`${served.url}acerca/`);
    expect(await page.textContent('h1')).toBe('Sin conexión');
    await context.close();
  });

  test('a page that the network answers is never the kept one', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await readArticle(page, served.url);
    await page.evaluate(async (url) => {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        await cache.put(
          url,
          new Response('<h1>Vieja</h1>', { headers: { 'content-type': 'text/html' } }),
        );
      }
    }, served.url + ARTICLE);
    await page.goto(served.url + ARTICLE);
    expect(await page.textContent('h1')).not.toBe('Vieja');
    await context.close();
  });
});

test('a new version of the worker takes over at once, and keeps nothing of the old one', async () => {
  const folder = await mkdtemp(path.join(path.dirname(inject('site')), 'version-'));
  await cp(inject('site'), folder, { recursive: true });
  const served = await serveByPreview(process.cwd(), folder, '/');
  const context = await browser.newContext();
  const page = await context.newPage();
  await readArticle(page, served.url);
  const before = await page.evaluate(() => caches.keys());

  const worker = path.join(folder, 'sw.js');
  const code = await readFile(worker, 'utf8');
  await writeFile(worker, code.replace(/const CACHE = '[^']+'/u, "const CACHE = 'glosa-next'"));
  await page.goto(`${served.url}acerca/`);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect
    .poll(() => page.evaluate(() => caches.keys()), UNTIL_IT_HAPPENS)
    .toEqual(['glosa-next']);
  expect(before).not.toEqual(['glosa-next']);

  await page.goto(served.url + ARTICLE);
  await untilKept(page, served.url + ARTICLE);
  await context.setOffline(true);
  await page.goto(served.url + ARTICLE);
  expect(await page.locator('#resumen [id^=afirmacion-]').count()).toBeGreaterThan(12);
  await context.close();
  await served.stop();
  await rm(folder, { recursive: true });
});

/** Reads the article once the worker is there, until it is kept. */
async function readArticle(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(url + ARTICLE);
  await untilKept(page, url + ARTICLE);
}

/** Waits until the worker keeps a page. (Playwright's own waiting evaluates text, which the page's policy forbids.) */
async function untilKept(page: Page, url: string): Promise<void> {
  await expect
    .poll(
      () => page.evaluate(async (kept) => (await caches.match(kept)) !== undefined, url),
      UNTIL_IT_HAPPENS,
    )
    .toBe(true);
}
