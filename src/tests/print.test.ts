import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from './open-site.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';
/** Points, as the browser rounds them. */
const A4 = { width: 595, height: 842 };

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  const context = await site.browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' });
  page = await context.newPage();
  await page.goto(site.url + ARTICLE);
});
afterAll(() => site.close());

describe('on paper', () => {
  test('an article takes a few pages of A4', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
    expect(boxes.length).toBeGreaterThan(2);
    expect(boxes.length).toBeLessThan(7);
    for (const [, width, height] of boxes) {
      expect({ width: Math.round(Number(width)), height: Math.round(Number(height)) }).toEqual(A4);
    }
  });

  test('claims are numbered notes, the map and the address stay, and controls go', async () => {
    await page.emulateMedia({ media: 'print' });
    const count = (selector: string): Promise<number> => page.locator(selector).count();
    const claims = await count('.card[data-form]');
    expect(claims).toBeGreaterThan(15);
    expect(await count('.card[data-form] .number:visible')).toBe(claims);
    expect(await count('.place-map svg:visible')).toBeGreaterThan(0);
    expect(await page.locator('.address').innerText()).toContain(`/${ARTICLE}`);
    expect(await count(':is(nav, input, button, .skip-link):visible')).toBe(0);
  });

  test('paper is white, whatever the theme, and no box scrolls or breaks', async () => {
    await page.emulateMedia({ media: 'print' });
    const { background, cut, broken } = await page.evaluate(() => {
      const all = [...document.querySelectorAll('body *')];
      const name = ({ tagName, id, className }: Element): string => `${tagName}#${id}.${className}`;
      return {
        background: getComputedStyle(document.documentElement).backgroundColor,
        cut: all
          .filter((element) => {
            const { overflowY, position } = getComputedStyle(element);
            return overflowY === 'auto' || position === 'sticky';
          })
          .map(name),
        broken: [...document.querySelectorAll('.card, .notes li, tr, .place-map')]
          .filter((element) => getComputedStyle(element).breakInside !== 'avoid')
          .map(name),
      };
    });
    expect(background).toBe('rgb(255, 255, 255)');
    expect(cut).toEqual([]);
    expect(broken).toEqual([]);
  });
});
