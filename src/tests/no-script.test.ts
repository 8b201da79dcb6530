import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  const context = await site.browser.newContext({
    javaScriptEnabled: false,
    // A page that glides to its target has not arrived when the link has been followed.
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  page = await context.newPage();
  await page.goto(site.url + ARTICLE);
});
afterAll(() => site.close());

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
    [
      'a person',
      '.fold:has(#personas) > summary',
      '#persona-dmitry-peskov a[href^="#m-"]',
      'a[data-mention="person:dmitry-peskov"]',
    ],
    [
      'a claim',
      '#afirmacion-lucha-justa summary',
      '#afirmacion-lucha-justa a[href="#a-lucha-justa"]',
      'mark#a-lucha-justa',
    ],
    ['a note', '#nota-n-1 summary', '#nota-n-1 a[href="#n-1"]', '#n-1'],
  ])('the card of %s opens and leads back to the words', async (_, fold, link, words) => {
    await page.goto(site.url + ARTICLE);
    await page.locator(fold).click();
    await page.click(link);
    expect(await isInView(page, words)).toBe(true);
  });

  test('what a link leads to lights up with its passage', async () => {
    await page.click('[data-article-body] a.claim-ref[href="#afirmacion-lucha-justa"]');
    await page.mouse.move(0, 0);
    for (const [lit, other] of [
      ['#afirmacion-lucha-justa summary', '#afirmacion-apoyo-total summary'],
      ['#a-lucha-justa', '#a-apoyo-total'],
    ] as const) {
      const colour = await read(page, lit, 'background-color');
      expect(colour).not.toBe(await read(page, other, 'background-color'));
    }
  });

  test('what a link leads to is open', async () => {
    await page.goto(`${site.url + ARTICLE}#afirmacion-lucha-justa`);
    expect(await page.locator('#afirmacion-lucha-justa blockquote').isVisible()).toBe(true);
    expect(await page.locator('#afirmacion-apoyo-total blockquote').isVisible()).toBe(false);
  });

  test('each gloss stands at its passage or below the one before it', async () => {
    await page.goto(site.url + ARTICLE);
    const places = await page.locator('.gloss').evaluateAll((glosses) =>
      glosses.map((gloss) => {
        const words = document.querySelector(
          gloss.id.startsWith('nota-')
            ? `#${gloss.id.slice('nota-'.length)}`
            : `#a-${gloss.id.slice('afirmacion-'.length)}`,
        );
        const { top, bottom } = gloss.getBoundingClientRect();
        return { top, bottom, words: words?.getClientRects()[0]?.top ?? Number.NaN };
      }),
    );
    for (const [index, { top, words }] of places.entries()) {
      const above = places[index - 1]?.bottom ?? Number.NEGATIVE_INFINITY;
      expect(top).toBeGreaterThanOrEqual(above);
      expect(top).toBeGreaterThanOrEqual(words);
      expect(top - Math.max(words, above)).toBeLessThan(10);
    }
  });

  test('marks are shown on request, by kind and by form', async () => {
    await page.goto(site.url + ARTICLE);
    const isBand = async (id: string): Promise<boolean> =>
      (await read(page, `#a-${id}`, 'background-color')) !== 'rgba(0, 0, 0, 0)';
    const line = (id: string): Promise<string> => read(page, id, 'text-decoration-line');
    expect([await line('#m-1'), await line('#m-10'), await line('#n-1')]).toEqual([
      'underline',
      'none',
      'none',
    ]);
    expect(await isBand('lucha-justa')).toBe(false);
    expect(await page.locator('.axes').isVisible()).toBe(false);

    await page.check('[name=marks]');
    expect([await line('#m-1'), await line('#m-10'), await line('#n-1')]).toEqual([
      'underline',
      'underline',
      'underline',
    ]);
    expect(await isBand('lucha-justa')).toBe(true);
    await page.uncheck('[value=person]');
    await page.uncheck('[value=note]');
    expect([await line('#m-1'), await line('#n-1')]).toEqual(['none', 'none']);
    await page.uncheck('[value=direct]');
    expect([await isBand('lucha-justa'), await isBand('apoyo-total')]).toEqual([false, true]);
    expect(await page.locator('.gloss[data-form=direct]:visible').count()).toBe(0);
    expect(await page.locator('.gloss.note:visible').count()).toBe(0);
  });

  test('a line of a speaker leaves the claims of the speaker alone', async () => {
    await page.goto(site.url + ARTICLE);
    await page.locator('.speakers label', { hasText: 'Vladimir Putin' }).click();
    const ids = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((glosses) => glosses.map(({ id }) => id));
    const left = await ids('.gloss[data-form]:visible');
    expect(left).toEqual(await ids('.gloss[data-speaker="person:vladimir-putin"]'));
    expect(left.length).toBeGreaterThan(1);
    await page.locator('.everyone').click();
    expect((await ids('.gloss[data-form]:visible')).length).toBeGreaterThan(15);
  });

  test('the front page leads to the article', async () => {
    await page.goto(site.url);
    await page.click(`a[href$="/${ARTICLE}"]`);
    expect(page.url()).toBe(site.url + ARTICLE);
  });
});

/** A computed style of the first element of a selector. */
function read(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

/** Whether a reader sees the first element of a selector without scrolling. */
async function isInView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y + box.height > 0 && box.y < height;
}
