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
  });
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
