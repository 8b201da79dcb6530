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
  test.each([
    ['without a script', { javaScriptEnabled: false }],
    ['from a wide window, its glosses laid', { viewport: { width: 1280, height: 900 } }],
    ['from a phone', { viewport: { width: 360, height: 780 } }],
  ])('an article takes four pages of A4 at most, %s', async (_, options) => {
    const context = await site.browser.newContext({ ...options, serviceWorkers: 'block' });
    const printed = await context.newPage();
    await printed.goto(site.url + ARTICLE, { waitUntil: 'networkidle' });
    const pdf = (await printed.pdf({ preferCSSPageSize: true })).toString('latin1');
    await context.close();
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes.length).toBeLessThanOrEqual(4);
    for (const [, width, height] of boxes) {
      expect({ width: Math.round(Number(width)), height: Math.round(Number(height)) }).toEqual(A4);
    }
  });

  test('claims are numbered notes, the map and the address stay, and controls go', async () => {
    await page.emulateMedia({ media: 'print' });
    const count = (selector: string): Promise<number> => page.locator(selector).count();
    const glosses = await count('.gloss');
    expect(glosses).toBeGreaterThan(25);
    expect(await count('.gloss .number:visible')).toBe(glosses);
    expect(await count('.gloss .gist:visible')).toBe(glosses);
    expect(await count('.place-map svg:visible')).toBeGreaterThan(0);
    expect(await page.locator('.address').innerText()).toContain(`/${ARTICLE}`);
    expect(
      await count(':is(nav, input, button, label:has(> input:only-child), .skip-link):visible'),
    ).toBe(0);
  });

  test('a claim begins where a bracket without colour says, and the words of controls are gone', async () => {
    await page.emulateMedia({ media: 'print' });
    const { border, height } = await page
      .locator('mark')
      .first()
      .evaluate((mark) => {
        const bracket = getComputedStyle(mark, '::before');
        return { border: bracket.borderInlineStart, height: Number.parseFloat(bracket.height) };
      });
    expect(border).toBe('1px solid rgb(0, 0, 0)');
    expect(height).toBeGreaterThan(8);
    const words = await page.locator('body').innerText();
    for (const control of ['Señalar', 'Aspecto', 'Todos', 'Buscar', 'Escuchar', 'Mapa\n'])
      expect(words).not.toContain(control);
  });

  test('the line of the date says where the text comes from after a dot, and ends with it', async () => {
    await page.emulateMedia({ media: 'print' });
    const line = page.locator('.dateline');
    const words = (await line.innerText()).replace(/\s+/gu, ' ').trim();
    const between = await line
      .locator('details')
      .evaluate((details) => getComputedStyle(details, '::before').content);
    expect(words).toBe('14 de septiembre de 2023 · 2 min Traducción automática');
    expect(between).toBe('"·" / ""');
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
        broken: [...document.querySelectorAll('.card, .gloss, .timeline > li, .place-map')]
          .filter((element) => getComputedStyle(element).breakInside !== 'avoid')
          .map(name),
      };
    });
    expect(background).toBe('rgb(255, 255, 255)');
    expect(cut).toEqual([]);
    expect(broken).toEqual([]);
  });
});
