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
    ['a person', '#persona-dmitry-peskov a[href^="#m-"]', 'a[data-mention="person:dmitry-peskov"]'],
    ['a claim', '#afirmacion-lucha-justa a[href="#a-lucha-justa"]', 'mark#a-lucha-justa'],
  ])('the card of %s leads back to the words', async (_, link, words) => {
    await page.click(link);
    expect(await isInView(page, words)).toBe(true);
  });

  test('what a link leads to lights up with its passage', async () => {
    await page.click('[data-article-body] a.claim-ref[href="#afirmacion-lucha-justa"]');
    await page.mouse.move(0, 0);
    for (const [lit, other] of [
      ['#afirmacion-lucha-justa', '#afirmacion-apoyo-total'],
      ['#a-lucha-justa', '#a-apoyo-total'],
    ] as const) {
      const colour = await read(page, lit, 'background-color');
      expect(colour).not.toBe(await read(page, other, 'background-color'));
    }
  });

  test.each([
    ['todo', ['what', 'where', 'what', 'who', 'who', 'where', 'when'], 'underline', true],
    ['personas', ['who', 'who'], 'underline', false],
    ['lugares', ['where', 'where'], 'none', false],
    ['afirmaciones', ['what', 'what'], 'none', true],
    ['nada', ['what', 'where', 'what', 'who', 'who', 'where', 'when'], 'none', false],
  ])('the facet «%s» shows its part and marks nothing else', async (value, parts, line, bands) => {
    await page.goto(site.url + ARTICLE);
    await page.check(`[name=facet][value=${value}]`);
    const shown = await page
      .locator('[data-part]:visible')
      .evaluateAll((all) => all.map((part) => part.getAttribute('data-part')));
    expect(shown).toEqual(parts);
    expect(await read(page, '#m-1', 'text-decoration-line')).toBe(line);
    expect((await read(page, 'mark', 'background-color')) !== 'rgba(0, 0, 0, 0)').toBe(bands);
  });

  test.each([
    ['[name=facet][value=directas]', '[data-form=direct]'],
    ['[name=speaker][value="person:vladimir-putin"]', '[data-speaker="person:vladimir-putin"]'],
  ])('the control %s leaves its claims alone', async (control, claims) => {
    await page.goto(site.url + ARTICLE);
    await page.check(control);
    const ids = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((cards) => cards.map(({ id }) => id));
    const left = await ids('.card[data-form]:visible');
    expect(left).toEqual(await ids(`.card${claims}`));
    expect(left.length).toBeGreaterThan(0);
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
