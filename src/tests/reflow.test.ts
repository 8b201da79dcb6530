import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { onePageOfEachType, readPages } from './pages.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';
/** A window of 1280 by 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** What a reader must be able to set without loss (WCAG 2.2, 1.4.12). */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

describe.each([
  ['in a window of 320 pixels', '', {}],
  ['with the largest letters', '', { size: '3', measure: '2' }],
  ['with the widest spaces', SPACED, {}],
])('%s', (_, css, settings) => {
  test('no page is wider than the window', async () => {
    const page = await open({ viewport: ZOOMED });
    await page.goto(site.url);
    await page.evaluate((stored) => {
      localStorage.setItem('glosa-settings', JSON.stringify(stored));
    }, settings);
    const tooWide: string[] = [];
    for (const { path } of onePageOfEachType(await readPages(inject('site')))) {
      await page.goto(new URL(path, site.url).href);
      if (css) await page.addStyleTag({ content: css });
      tooWide.push(...(await page.evaluate(findTooWide)).map((what) => `${path} ${what}`));
    }
    expect(tooWide).toEqual([]);
  });
});

describe('with forced colours', () => {
  test('claims, the chosen setting and the focus differ by more than colour', async () => {
    const page = await open({ forcedColors: 'active', viewport: { width: 1280, height: 800 } });
    await page.goto(site.url + ARTICLE, { waitUntil: 'networkidle' });
    const read = (selector: string, property: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await read('mark', 'border-block-end-style')).toBe('solid');
    expect(await read('mark', 'border-block-end-width')).toBe('2px');
    await page.getByRole('button', { name: 'Aspecto' }).click();
    const [chosen, other] = await Promise.all([
      read('#ajustes label:has(:checked)', 'background-color'),
      read('#ajustes label:not(:has(:checked))', 'background-color'),
    ]);
    expect(chosen).not.toBe(other);
    await page.keyboard.press('Escape');
    expect(await read(':focus-visible', 'outline-style')).toBe('solid');
    await page.locator('#m-1').hover();
    expect(await read('[data-lit]', 'outline-style')).toBe('solid');
    // A knob is a picture, and those are left out.
    expect(await read('.switch input', 'appearance')).toBe('auto');
    await page.locator('.speakers label').first().click();
    expect(await read('.speakers li:has(:checked) b', 'text-decoration-line')).toBe('underline');
    expect(await read('.speakers li:not(:has(:checked)) b', 'text-decoration-line')).toBe('none');
  });
});

test('names on maps have at least 12 pixels, however narrow the map', async () => {
  const page = await open({});
  const small: string[] = [];
  const pages = (await readPages(inject('site'))).filter(({ html }) => html.includes('<text'));
  expect(pages.length).toBeGreaterThan(10);
  for (const { path } of pages) {
    await page.goto(new URL(path, site.url).href);
    for (const width of [320, 360, 768, 1056, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        return [...document.querySelectorAll<SVGTextElement>('svg text')]
          .filter((name) => name.checkVisibility({ visibilityProperty: true }))
          .filter((name) => {
            const scale = name.getScreenCTM()?.a ?? 0;
            return Number.parseFloat(getComputedStyle(name).fontSize) * scale < 12;
          })
          .map(({ textContent }) => textContent);
      });
      small.push(...found.map((name) => `${path} at ${width}: ${name}`));
    }
  }
  expect(small).toEqual([]);
});

test('nothing moves for those who ask for less motion', async () => {
  const page = await open({ reducedMotion: 'reduce', viewport: { width: 360, height: 640 } });
  await page.goto(site.url + ARTICLE, { waitUntil: 'networkidle' });
  await page.locator('#m-1').click();
  expect(await page.getByRole('dialog').isVisible()).toBe(true);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});

async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await site.browser.newContext({
    bypassCSP: true,
    serviceWorkers: 'block',
    ...options,
  });
  return context.newPage();
}

/** What begins or ends beyond the window's edge, or makes the page scroll sideways. */
function findTooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const beyond = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    const isShown = width > 1 && getComputedStyle(element).clipPath === 'none';
    return isShown && (right > innerWidth + 1 || left < -1);
  });
  return [
    ...(scrollWidth > clientWidth ? [`scrolls to ${scrollWidth} pixels`] : []),
    ...beyond.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 80)),
  ];
}
