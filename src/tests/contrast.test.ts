import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { Served } from './nginx.ts';
import { onePageOfEachType, readPages } from './pages.ts';
import { serveByPreview } from './preview.ts';

/** A theme that the reader chose, or none: then the system's setting counts. */
const THEMES = [
  { name: 'light', colorScheme: 'light', chosen: null },
  { name: 'dark', colorScheme: 'dark', chosen: null },
  { name: 'sepia', colorScheme: 'light', chosen: 'sepia' },
  { name: 'dark on a light system', colorScheme: 'light', chosen: 'dark' },
  { name: 'high contrast', colorScheme: 'light', chosen: 'contrast' },
] as const;

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serveByPreview(process.cwd(), inject('site'), '/');
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

describe.each(THEMES)('in $name', ({ colorScheme, chosen }) => {
  test('axe finds nothing on one page of each type, colours included', async () => {
    // The policy of the pages lets no script in, axe's own neither.
    const context = await browser.newContext({
      bypassCSP: true,
      colorScheme,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const found: string[] = [];
    for (const { path } of onePageOfEachType(await readPages(inject('site')))) {
      await page.goto(new URL(path, served.url).href);
      if (chosen)
        await page.evaluate(
          (theme) => document.documentElement.setAttribute('data-theme', theme),
          chosen,
        );
      await page.addScriptTag({ content: axe.source });
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run(),
      );
      for (const { id, nodes } of violations) found.push(`${path} ${id}: ${nodes[0]?.html}`);
    }
    await context.close();
    expect(found).toEqual([]);
  });
});
