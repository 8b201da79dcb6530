import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';
/** Of a group of radio buttons Tab reaches the chosen one. */
const REACHABLE =
  ':is(a[href], button, summary, input:not([type=radio]), [type=radio]:checked, select):not([tabindex="-1"])';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

describe.each([
  ['with JavaScript off', false],
  ['with its scripts', true],
])('an article read with the keyboard alone, %s', (_, javaScriptEnabled) => {
  test.each([
    ['a desk', { width: 1280, height: 800 }],
    ['a phone', { width: 360, height: 640 }],
  ])('shows where the focus is, in the order of the page, on %s', async (_name, viewport) => {
    const page = await open(javaScriptEnabled, viewport);
    const wanted = await page
      .locator(REACHABLE)
      .evaluateAll(
        (all) =>
          all.filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
      );
    expect(wanted).toBeGreaterThan(80);
    let last = -1;
    for (let step = 0; step < wanted; step += 1) {
      await page.keyboard.press('Tab');
      const { at, name, hasOutline, isSeen } = await page.evaluate(readFocus);
      expect(at, `«${name}» comes too early`).toBeGreaterThan(last);
      expect(hasOutline, `«${name}» shows no focus`).toBe(true);
      // Glosses settle in the frame after.
      if (!isSeen)
        await expect
          .poll(async () => (await page.evaluate(readFocus)).isSeen, {
            ...UNTIL_IT_HAPPENS,
            message: `«${name}» has the focus out of sight`,
          })
          .toBe(true);
      last = at;
    }
    expect(last, 'the last of them is the last of the page').toBe(
      await page.evaluate(
        (selector) => [...document.querySelectorAll(selector)].length - 1,
        REACHABLE,
      ),
    );
  });

  test('the first step leads past the head of the page', async () => {
    const page = await open(javaScriptEnabled);
    await page.keyboard.press('Tab');
    expect((await page.evaluate(readFocus)).name).toBe('Ir al contenido');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('goes from a claim to its card, and from there back to the words', async () => {
    const page = await open(javaScriptEnabled);
    await page.locator('.claim-ref[href="#afirmacion-satelites-cruciales"]').focus();
    await page.keyboard.press('Enter');
    const gloss = '#afirmacion-satelites-cruciales';
    const back = `${gloss} a[href="#a-satelites-cruciales"]`;
    await page.locator(back).waitFor();
    // With scripts the gloss has the focus; without them the link leads before it.
    if (!javaScriptEnabled) await page.keyboard.press('Tab');
    expect(
      await page.locator(`${gloss} summary`).evaluate((it) => it === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator(back).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL('**#a-satelites-cruciales');
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => document.activeElement?.closest('mark')?.id);
    expect(next).toBe('a-satelites-cruciales');
  });
});

async function open(
  javaScriptEnabled: boolean,
  viewport = { width: 1280, height: 800 },
): Promise<Page> {
  const context = await site.browser.newContext({
    javaScriptEnabled,
    viewport,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(site.url + ARTICLE, { waitUntil: 'networkidle' });
  return page;
}

/** The focused element's place among those that Tab may reach, and whether a reader sees it there. */
function readFocus(): { at: number; name: string; hasOutline: boolean; isSeen: boolean } {
  const element = document.activeElement ?? document.body;
  const reachable = document.querySelectorAll(
    ':is(a[href], button, summary, input:not([type=radio]), [type=radio]:checked, select):not([tabindex="-1"])',
  );
  const rects = [...element.getClientRects()];
  const isSeen = rects.some(({ left, right, top, bottom }) => {
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    at: [...reachable].indexOf(element),
    name: element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '',
    hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    isSeen,
  };
}
