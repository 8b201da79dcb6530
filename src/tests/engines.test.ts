import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Engine } from './engines/engine.ts';
import { hasFirefox, launchFirefox } from './engines/firefox.ts';
import { hasWebKit, launchWebKit } from './engines/webkit.ts';
import { reopenInOwnLetters } from './go-with-letters.ts';
import { measureGlosses } from './measure-glosses.ts';
import { onePageOfEachType, readPages } from './pages.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';
import { serveByPreview } from './preview.ts';
import type { Served } from './served.ts';
import { findLinks } from './underlines.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';

// Continuous integration installs both: there these tests always run.
const isSkipped = (isInstalled: boolean): boolean =>
  !isInstalled && process.env['CI'] === undefined;
if (isSkipped(hasFirefox())) console.warn('Skipped: Firefox is not installed.');
if (isSkipped(hasWebKit())) console.warn('Skipped: the driver of WebKit or Xvfb is not installed.');

describe.skipIf(isSkipped(hasFirefox()))('Firefox', () => checkEngine(launchFirefox));
describe.skipIf(isSkipped(hasWebKit()))('WebKit', () => checkEngine(launchWebKit));

function checkEngine(launch: () => Promise<Engine>): void {
  let site: Served;
  let browser: Engine;
  const until = (check: () => boolean | Promise<boolean>): Promise<void> =>
    expect.poll(() => browser.evaluate(check), UNTIL_IT_HAPPENS).toBe(true);

  beforeAll(async () => {
    site = await serveByPreview(process.cwd(), inject('site'), '/');
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const openArticle = async (): Promise<void> => {
    await browser.open(site.url + ARTICLE);
    await browser.evaluate(() => localStorage.clear());
    const open = async (): Promise<void> => {
      await browser.open(site.url + ARTICLE);
      await until(() => document.querySelector('#ajustes') !== null);
      await browser.evaluate(() => document.fonts.ready.then(() => true));
    };
    await open();
    await reopenInOwnLetters({ open, evaluate: (check) => browser.evaluate(check) });
  };

  // The first of all: WebKit never ends the installation of a worker whose page is left meanwhile (4 of 7 times here).
  test('has a worker for when there is no network', async () => {
    await browser.open(site.url);
    await until(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.active?.state === 'activated';
    });
  });

  test.each([1280, 1920])('puts glosses beside their passages at %i pixels', async (width) => {
    await browser.resize(width, 900);
    await openArticle();
    const { distances, seen, overlaps } = await measureGlosses(browser);
    const sorted = distances.map(Math.abs).toSorted((a, b) => a - b);
    expect(distances.length).toBeGreaterThan(30);
    expect(seen).toBeGreaterThanOrEqual(0.95);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(24);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(60);
    expect(overlaps).toBe(0);
  });

  test('underlines or marks every link, on a page of each type', async () => {
    await browser.resize(1280, 900);
    const plain: string[] = [];
    let lined = 0;
    for (const { path: at } of onePageOfEachType(await readPages(inject('site')))) {
      await browser.open(new URL(at, site.url).href);
      const links = await browser.evaluate(findLinks);
      lined += links.lined;
      plain.push(...links.plain.map((link) => `${at}: ${link}`));
    }
    expect(plain).toEqual([]);
    expect(lined).toBeGreaterThan(100);
  });

  test('leaves the claims of a chosen speaker alone, and shows marks on request', async () => {
    await openArticle();
    await browser.evaluate(() => {
      document
        .querySelector<HTMLInputElement>('.speakers [value="person:vladimir-putin"]')
        ?.click();
    });
    await until(() => {
      const shown = [...document.querySelectorAll<HTMLElement>('.gloss[data-form]')].filter(
        (gloss) => getComputedStyle(gloss).visibility !== 'hidden' && gloss.offsetHeight > 0,
      );
      return shown.length === 3;
    });
    await browser.evaluate(() => {
      document.querySelector<HTMLInputElement>('[name=speaker][value=""]')?.click();
      document.querySelector<HTMLInputElement>('[name=marks]')?.click();
    });
    await until(() => {
      const mark = document.querySelector('#a-lucha-justa') as Element;
      return getComputedStyle(mark).backgroundColor !== 'rgba(0, 0, 0, 0)';
    });
  });

  test('shows and keeps the settings', async () => {
    await openArticle();
    const dark = (): boolean => {
      const { backgroundColor } = getComputedStyle(document.documentElement);
      return (
        document.documentElement.dataset['theme'] === 'dark' &&
        backgroundColor === 'rgb(24, 22, 17)'
      );
    };
    await browser.evaluate(() => {
      document.querySelector<HTMLButtonElement>('[popovertarget=ajustes]')?.click();
      document.querySelector<HTMLInputElement>('#ajustes [value=dark]')?.click();
    });
    await until(dark);
    await browser.open(site.url + ARTICLE);
    expect(await browser.evaluate(dark)).toBe(true);
    await browser.evaluate(() => localStorage.clear());
  });

  test('opens a gloss at its words from a link, and its sheet on a narrow window', async () => {
    await openArticle();
    await browser.open(`${site.url}${ARTICLE}#afirmacion-lucha-justa`);
    await until(() => {
      const { top = -1 } = document.querySelector('#a-lucha-justa')?.getBoundingClientRect() ?? {};
      return (
        document.querySelector('#afirmacion-lucha-justa [open]') !== null &&
        top > 0 &&
        top < innerHeight
      );
    });
    await browser.resize(480, 800);
    await browser.open(`${site.url}buscar/`);
    await browser.open(`${site.url}${ARTICLE}#afirmacion-lucha-justa`);
    await until(() => document.querySelector('card-sheet :modal') !== null);
    await browser.resize(1280, 900);
  });

  test('keeps the article for when there is no network, with what its page names', async () => {
    await openArticle();
    await until(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('glosa:'));
      const stores = await Promise.all(names.map((name) => caches.open(name)));
      const kept = (await Promise.all(stores.map((store) => store.keys()))).flat();
      const isKept = (sign: RegExp): boolean => kept.some(({ url }) => sign.test(url));
      return isKept(/cumbre-vostochny\/$/u) && isKept(/\.js$/u) && isKept(/sin-conexion\/$/u);
    });
    // A worker that was busy would answer nothing.
    await browser.open(`${site.url}acerca/`);
  });

  test('finds what is searched for', async () => {
    await browser.open(`${site.url}buscar/?q=municiones`);
    await until(() =>
      [...document.querySelectorAll('site-search li')].some(({ textContent }) =>
        /municiones/u.test(textContent),
      ),
    );
  });
}
