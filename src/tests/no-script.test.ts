import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { Served } from './nginx.ts';
import { serveByPreview } from './preview.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  served = await serveByPreview(process.cwd(), inject('site'), '/');
  browser = await launchChromium();
  const context = await browser.newContext({
    javaScriptEnabled: false,
    // A page that glides to its target has not arrived when the link has been followed.
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  page = await context.newPage();
  await page.goto(served.url + ARTICLE);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

describe('with JavaScript off', () => {
  test.each([
    ['a person', 'a[data-mention="person:dmitry-peskov"]', '#persona-dmitry-peskov'],
    ['an organization', 'a[data-mention="organization:kremlin"]', '#organizacion-kremlin'],
    ['a place', 'a[data-mention="place:japon"]', '#lugar-japon'],
    [
      'a claim',
      '[data-article-body] a.claim-ref[href="#afirmacion-lucha-justa"]',
      '#afirmacion-lucha-justa',
    ],
    ['a note', '[data-article-body] a.note-ref', '[id^="nota-"]'],
  ])('%s in the text leads to its card', async (_, link, card) => {
    await page.click(link);
    expect(new URL(page.url()).hash).not.toBe('');
    expect(await isInView(page, `${card}:target`)).toBe(true);
  });

  test.each([
    ['a person', '#persona-dmitry-peskov a[href^="#m-"]', 'a[data-mention="person:dmitry-peskov"]'],
    ['a claim', '#afirmacion-lucha-justa a[href="#a-lucha-justa"]', 'mark#a-lucha-justa'],
  ])('the card of %s leads back to the words', async (_, link, words) => {
    await page.click(link);
    expect(await isInView(page, words)).toBe(true);
  });

  test('the front page leads to the article', async () => {
    await page.goto(served.url);
    await page.click(`a[href$="/${ARTICLE}"]`);
    expect(page.url()).toBe(served.url + ARTICLE);
  });
});

/** Whether a reader sees the first element of a selector without scrolling. */
async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y + box.height > 0 && box.y < height;
}
