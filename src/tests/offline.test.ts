import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { SUBPATH } from './build-site.ts';
import { launchChromium } from './chromium.ts';
import { serveFolder } from './serve-folder.ts';
import { type FaultyServer, serveWithFaults } from './serve-with-faults.ts';
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
  const served = await serveFolder(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  await readArticle(page, served.url);
  const before = await page.evaluate(() => caches.keys());

  const worker = path.join(folder, 'sw.js');
  const code = await readFile(worker, 'utf8');
  await writeFile(worker, code.replace(/(const CACHE = .*)2`/u, '$1next`'));
  await page.goto(`${served.url}acerca/`);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  await expect
    .poll(() => page.evaluate(() => caches.keys()), UNTIL_IT_HAPPENS)
    .toEqual([`glosa:${served.url}:next`]);
  expect(before).not.toEqual([`glosa:${served.url}:next`]);

  await page.goto(served.url + ARTICLE);
  await untilKept(page, served.url + ARTICLE);
  await context.setOffline(true);
  await page.goto(served.url + ARTICLE);
  expect(await page.locator('#resumen [id^=afirmacion-]').count()).toBeGreaterThan(12);
  await context.close();
  await served.stop();
  await rm(folder, { recursive: true });
});

test('a page with an endless word is looked through at once, for the files that it names', async () => {
  const folder = await mkdtemp(path.join(path.dirname(inject('site')), 'word-'));
  await cp(inject('site'), folder, { recursive: true });
  await writeFile(path.join(folder, '_astro', 'nombrado.svg'), '<svg></svg>');
  await mkdir(path.join(folder, 'larga'));
  // As the outline of a map is one, of a size that going back over it would never end.
  const word = 'M1,2'.repeat(250_000);
  await writeFile(
    path.join(folder, 'larga', 'index.html'),
    `<!doctype html><title>—</title><p data-word="${word}" data-file="/_astro/nombrado.svg"></p>`,
  );
  const served = await serveFolder(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  await readArticle(page, served.url);
  await page.goto(`${served.url}larga/`);
  await untilKept(page, `${served.url}_astro/nombrado.svg`);
  await context.close();
  await served.stop();
  await rm(folder, { recursive: true });
});

test('a picture that was shown stays with its page, and goes with the last one that has it', async () => {
  const folder = await mkdtemp(path.join(path.dirname(inject('site')), 'picture-'));
  await cp(inject('site'), folder, { recursive: true });
  await mkdir(path.join(folder, 'imagenes'));
  await mkdir(path.join(folder, 'ilustrada'));
  const picture = await readFile(path.join(folder, 'portada.png'));
  for (const name of ['vista.png', 'grande.png'])
    await writeFile(path.join(folder, 'imagenes', name), picture);
  await writeFile(
    path.join(folder, 'ilustrada', 'index.html'),
    '<!doctype html><title>—</title><img src="/imagenes/vista.png" srcset="/imagenes/vista.png 1x, /imagenes/grande.png 9x">',
  );
  const served = await serveFolder(folder);
  const context = await browser.newContext();
  const page = await context.newPage();
  const keptPictures = (): Promise<string[]> =>
    page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const requests = await Promise.all(stores.map((store) => store.keys()));
      return requests.flat().flatMap(({ url }) => /imagenes\/(.*)$/u.exec(url)?.[1] ?? []);
    });
  await readArticle(page, served.url);
  await page.goto(`${served.url}ilustrada/`);
  await untilKept(page, `${served.url}imagenes/vista.png`);
  // More than are looked through for what nobody asks for, and a picture of a page that is gone.
  await page.evaluate(async (url) => {
    const [own = ''] = (await caches.keys()).filter((name) => name.startsWith('glosa:'));
    const cache = await caches.open(own);
    for (let index = 0; index < 80; index += 1)
      await cache.put(`${url}_astro/viejo-${index}.js`, new Response('//'));
    await cache.put(`${url}imagenes/vieja.png`, new Response('x'));
  }, served.url);
  await page.goto(`${served.url}acerca/`);
  await expect.poll(keptPictures, UNTIL_IT_HAPPENS).toEqual(['vista.png']);

  await context.setOffline(true);
  await page.goto(`${served.url}ilustrada/`);
  expect(
    await page.evaluate(() =>
      document
        .querySelector('img')
        ?.decode()
        .then(() => true),
    ),
  ).toBe(true);
  await context.close();
  await served.stop();
  await rm(folder, { recursive: true });
});

describe('a server that fails', () => {
  const NOTICE = /^El sitio no responde\. Esta es la copia que guardó este aparato/u;
  let behind: Served;
  let server: FaultyServer;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    behind = await serveFolder(inject('site'));
    server = await serveWithFaults(behind.url);
  });
  afterAll(async () => {
    await server.stop();
    await behind.stop();
  });
  beforeEach(async () => {
    server.fault = 'none';
    context = await browser.newContext();
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const keptUrls = (): Promise<string[]> =>
    page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const requests = await Promise.all(stores.map((store) => store.keys()));
      return requests.flat().map(({ url }) => url);
    });

  test('the first article that is opened is kept, with all that it loads', async () => {
    await page.goto(server.url + ARTICLE);
    await untilKept(page, server.url + ARTICLE);
    await untilFilesKept(page);
    await expect
      .poll(
        async () => (await keptUrls()).filter((url) => /\.(?:css|js)$/u.test(url)).length,
        UNTIL_IT_HAPPENS,
      )
      .toBeGreaterThan(4);
    server.fault = 'hangs';
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await page.goto(server.url + ARTICLE);
    expect(await page.locator('#resumen [id^=afirmacion-]').count()).toBeGreaterThan(12);
    expect(
      await page.evaluate(() => document.fonts.ready.then(() => document.fonts.size)),
    ).toBeGreaterThan(0);
    expect(failed).toEqual([]);
  });

  test.each(['hangs', 'unavailable'] as const)(
    'one that %s: the kept page, which says so',
    async (fault) => {
      await readArticle(page, server.url);
      server.fault = fault;
      await page.goto(`${server.url}${ARTICLE}?fuente=correo`);
      const notice = page.getByRole('status').first();
      expect(await notice.textContent()).toMatch(NOTICE);
      expect(await notice.textContent()).toContain(String(new Date().getFullYear()));
      expect(await page.textContent('[data-article-body]')).toContain(
        'Kim Jong Un de Corea del Norte',
      );
      server.fault = 'none';
      await page.goto(server.url + ARTICLE);
      expect(await page.locator('.kept-copy').count()).toBe(0);
    },
  );

  test('one that has no copy behind it answers with what it has', async () => {
    await readArticle(page, server.url);
    server.fault = 'unavailable';
    const answer = await page.goto(`${server.url}lugares/`);
    expect(answer?.status()).toBe(503);
  });

  test('what the site has withdrawn is withdrawn from the device', async () => {
    await readArticle(page, server.url);
    server.fault = 'withdrawn';
    await page.goto(server.url + ARTICLE);
    await expect.poll(keptUrls, UNTIL_IT_HAPPENS).not.toContain(server.url + ARTICLE);
  });

  test('a full device keeps what it has', async () => {
    await readArticle(page, server.url);
    const before = await keptUrls();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(server.url).origin,
      quotaSize: 1,
    });
    await page.goto(server.url + ARTICLE);
    await page.goto(`${server.url}personas/kim-jong-un/`);
    expect(await page.textContent('h1')).toContain('Kim Jong Un');
    expect(await keptUrls()).toEqual(expect.arrayContaining(before));
    server.fault = 'unavailable';
    await page.goto(server.url + ARTICLE);
    expect(await page.locator('.kept-copy').count()).toBe(1);
  });

  test('files that no kept page asks for leave, and the stores of others stay', async () => {
    await readArticle(page, server.url);
    const old = await page.evaluate(async (url) => {
      await (await caches.open('de-otro-programa')).put('/x', new Response('x'));
      const own = (await caches.keys()).find((name) => name.startsWith('glosa:'));
      const cache = await caches.open(own ?? '');
      const names = Array.from({ length: 80 }, (_, index) => `${url}_astro/viejo-${index}.js`);
      for (const name of names) await cache.put(name, new Response('//'));
      return names;
    }, server.url);
    await page.goto(`${server.url}acerca/`);
    await expect
      .poll(async () => (await keptUrls()).filter((url) => old.includes(url)), UNTIL_IT_HAPPENS)
      .toEqual([]);
    expect(await page.evaluate(() => caches.keys())).toContain('de-otro-programa');
    server.fault = 'hangs';
    await page.goto(server.url + ARTICLE);
    expect(await page.locator('#resumen [id^=afirmacion-]').count()).toBeGreaterThan(12);
  });
});

/** Reads the article once the worker is there, until it is kept. */
async function readArticle(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto(url + ARTICLE);
  await untilKept(page, url + ARTICLE);
  await untilFilesKept(page);
}

/**
 * Waits until the worker keeps all that the page has loaded of what it names: it keeps the page
 * first, and a server that hangs before would be asked for the rest. Fonts are asked for in two ways,
 * which the preview's answers may differ by.
 */
async function untilFilesKept(page: Page): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
          const files = loaded.filter((url) => url.includes('/_astro/'));
          const kept = await Promise.all(
            files.map((url) => caches.match(url, { ignoreVary: true })),
          );
          return files.length > 0 && kept.every((response) => response !== undefined);
        }),
      UNTIL_IT_HAPPENS,
    )
    .toBe(true);
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
