import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { goWithLetters } from './go-with-letters.ts';

/**
 * Opens a page in a window of its own, in its own letters, as a reader with these settings has it.
 * @param settings as they are kept in the browser
 */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  settings: object = {},
): Promise<Page> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  await page.addInitScript((stored) => {
    localStorage.setItem('glosa-settings', JSON.stringify(stored));
  }, settings);
  await goWithLetters(page, url);
  await untilLaid(page);
  return page;
}

/** Glosses settle in the frame after. */
export async function untilLaid(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}
