import type { Browser, Page, ViewportSize } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type ServedInParts, serveInParts } from './serve-in-parts.ts';
import { setClockSpeed } from './set-clock-speed.ts';

const ARTICLE = '/articulos/2023-09-14-kim-putin-cumbre-vostochny/';
/** Where the network pauses: before these words of the page, when this is there. */
const PAUSES = [
  ['<button type="button" popovertarget="secciones"', '.find'],
  ['<div class="e-content"', '.article-header'],
  ['<div class="reading-menu">', '[data-article-body] > :nth-child(3)'],
  ['<section class="brief"', '#resumen'],
  // In the middle of a line with its boxes, and of the bar.
  ['<i class="indirect"></i></span>', '.speakers .cells'],
  ['<a href="#a-voluntad-de-amistad" tabindex', '.word .cells a'],
  ['<p class="voices">', '.legend'],
  ['<div class="after">', '.glosses'],
] as const;

let browser: Browser;
let site: ServedInParts;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveInParts(inject('site'), ARTICLE)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.stop()]);
});

// One size for each layout of the page.
test.each([
  [360, 780],
  [768, 1024],
  [1100, 900],
  [1280, 900],
  [1920, 1080],
])('nothing moves while a page comes bit by bit: %i×%i', async (width, height) => {
  const { page, opened } = await ask({ width, height });
  for (const [words, shown] of PAUSES) {
    site.sendUntil(words);
    await page.waitForSelector(shown, { state: 'attached' });
    await untilPainted(page);
  }
  site.sendUntil();
  await opened;
  await untilPainted(page);
  expect(await page.evaluate('readMoves()')).toEqual([]);
  // What waits for its place is seen as soon as it has one.
  expect(await page.locator('[data-article-body]').isVisible()).toBe(true);
  await page.close();
});

test('the text stays where it is without scripts too', async () => {
  const page = await browser.newPage({
    viewport: { width: 360, height: 780 },
    javaScriptEnabled: false,
  });
  const opened = page.goto(new URL(ARTICLE, site.url).href);
  await site.untilAsked();
  site.sendUntil('<div class="reading-menu">');
  const text = page.locator('[data-article-body]');
  await text.locator('> :nth-child(3)').waitFor();
  const before = await text.boundingBox();
  site.sendUntil();
  await opened;
  expect((await text.boundingBox())?.y).toBe(before?.y);
  await page.close();
});

test('the text is seen though what it waits for never comes', async () => {
  const { page, opened } = await ask({ width: 1280, height: 900 }, 1000);
  opened.catch(() => {});
  site.sendUntil('<section class="brief"');
  await page.locator('[data-article-body]').waitFor();
  await page.close();
});

/** Asks for the page, of which nothing is sent yet. */
async function ask(
  viewport: ViewportSize,
  speed = 0,
): Promise<{ page: Page; opened: Promise<unknown> }> {
  // A worker would ask for the page too.
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
  await setClockSpeed(page, speed);
  await page.addInitScript(keepMoves);
  const opened = page.goto(new URL(ARTICLE, site.url).href);
  await site.untilAsked();
  return { page, opened };
}

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Before a page: notes each time that something moves, and what. */
function keepMoves(): void {
  const moves: string[] = [];
  const note = (entries: PerformanceEntryList): void => {
    for (const { value, sources } of entries as unknown as readonly Shift[]) {
      const nodes = sources.map(({ node }) => (node as Element | null)?.className ?? 'something');
      moves.push(`${value.toFixed(4)}: ${nodes.join(', ')}`);
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const readMoves = (): string[] => {
    note(observer.takeRecords());
    return moves;
  };
  Object.assign(window, { readMoves });
}

async function untilPainted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}
