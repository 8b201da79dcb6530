import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findBarriers } from './axe.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { onePageOfEachType, readPages } from './pages.ts';

interface Theme {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  /** What the reader chose, or null: then the system's setting counts. */
  readonly chosen: string | null;
}

const LIGHT: Theme = { name: 'light', colorScheme: 'light', chosen: null };
const THEMES: readonly Theme[] = [
  LIGHT,
  { name: 'dark', colorScheme: 'dark', chosen: null },
  { name: 'sepia', colorScheme: 'light', chosen: 'sepia' },
  { name: 'dark on a light system', colorScheme: 'light', chosen: 'dark' },
  { name: 'high contrast', colorScheme: 'light', chosen: 'contrast' },
];
/** A theme changes colours alone: one run of all the other rules is enough. */
const COLOURS: axe.RunOptions = { runOnly: ['color-contrast'] };
const EVERYTHING: axe.RunOptions = { rules: { 'target-size': { enabled: true } } };
/** Level AAA, for what is read at length. */
const TEXT: axe.RunOptions = { runOnly: ['color-contrast-enhanced'] };

let site: OpenSite;
const found = new Map<string, string[]>(THEMES.map(({ name }) => [name, []]));
const foundInText = new Map<string, string[]>();

beforeAll(async () => {
  site = await openSite();
  // The policy of the pages lets no script in, axe's own neither.
  const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const { path } of onePageOfEachType(await readPages(inject('site')))) {
    await page.goto(new URL(path, site.url).href);
    for (const theme of THEMES) {
      await show(page, theme);
      const problems = await findBarriers(page, 'html', theme === LIGHT ? EVERYTHING : COLOURS);
      found.get(theme.name)?.push(...problems.map((problem) => `${path} ${problem}`));
      if ((await page.locator('[data-article-body]').count()) === 0) continue;
      foundInText.set(theme.name, [
        ...(await findBarriers(page, '[data-article-body]', TEXT)),
        ...(await runLit(page)),
      ]);
    }
  }
});
afterAll(() => site.close());

describe.each(THEMES)('in $name', ({ name }) => {
  test('axe finds nothing on one page of each type, colours included', () => {
    expect(found.get(name)).toEqual([]);
  });

  test('the text of an article has the contrast of level AAA, lit or not', () => {
    expect(foundInText.get(name)).toEqual([]);
  });
});

async function show(page: Page, { colorScheme, chosen }: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate((theme) => {
    if (theme === null) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, chosen);
}

/** The same with every mark lit up, as under the pointer. */
async function runLit(page: Page): Promise<string[]> {
  const light = (isLit: boolean): Promise<void> =>
    page.evaluate((lit) => {
      for (const mark of document.querySelectorAll('mark')) mark.toggleAttribute('data-lit', lit);
    }, isLit);
  await light(true);
  const problems = await findBarriers(page, '[data-article-body]', TEXT);
  await light(false);
  return problems;
}
