import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPage } from './open-page.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';
const DESK = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

describe('a link to a claim', () => {
  test.each(['#afirmacion-reunion-a-solas', '#a-reunion-a-solas', '#nota-n-13'])(
    'from elsewhere to %s opens its sheet at its passage on a phone, and closing leaves no light',
    async (hash) => {
      const page = await open(PHONE, hash);
      const sheet = page.getByRole('dialog');
      await sheet.waitFor();
      const words = hash.startsWith('#nota') ? '#n-13' : '#a-reunion-a-solas';
      await expectInSight(page, words);
      await sheet.getByRole('button', { name: 'Cerrar' }).tap();
      await sheet.waitFor({ state: 'hidden' });
      await expectInSight(page, words);
      expect(await page.locator('[data-lit], [data-open]').count()).toBe(0);
    },
  );

  test('inside the page opens its sheet on a phone', async () => {
    const page = await open(PHONE);
    await page.evaluate(() => {
      location.hash = '#afirmacion-lucha-justa';
    });
    await page.getByRole('dialog').waitFor();
    await expectInSight(page, '#a-lucha-justa');
  });

  test('of the bar «Sobre la palabra de quién» names its claim and leads to it', async () => {
    const page = await open(DESK);
    const boxes = page.locator('.word .cells a');
    expect(await boxes.count()).toBe(19);
    await boxes.first().hover();
    const named = (): Promise<string> =>
      boxes.first().evaluate((box) => getComputedStyle(box, '::before').content);
    expect(await named()).toMatch(/^"14 · Kim Jong Un dice que Rusia está comprometida/u);
    expect(await page.locator('#a-lucha-justa[data-lit]').count()).toBe(1);
    await boxes.first().click();
    await page.locator('#afirmacion-lucha-justa blockquote').waitFor();
    await expectInSight(page, '#a-lucha-justa');
    await page.locator('h1').hover();
    expect(await named()).toBe('none');
  });
});

describe('what a reader copies', () => {
  test('is the text and nothing else: no number of a claim, no letter of a note', async () => {
    const page = await open({ ...DESK, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate(() => {
      const body = document.querySelector('[data-article-body]') as Node;
      getSelection()?.selectAllChildren(body);
    });
    await page.keyboard.press('Control+C');
    const { copied, text } = await page.evaluate(async () => ({
      copied: await navigator.clipboard.readText(),
      text: document.querySelector('[data-article-body]')?.textContent ?? '',
    }));
    const toWords = (words: string): string => words.replace(/\s+/gu, ' ').trim();
    expect(toWords(copied)).toBe(toWords(text));
    expect(copied.split('\n\n').length).toBeGreaterThan(8);
  });
});

describe('the bar of a phone', () => {
  test('counts the glosses and leads to the one before and the one after', async () => {
    const page = await open(PHONE);
    const bar = page.locator('reading-position');
    expect(await bar.innerText()).toMatch(/1\/19/u);
    const sheet = page.getByRole('dialog');
    const show = async (name: string): Promise<string> => {
      await bar.getByRole('button', { name }).tap();
      await sheet.waitFor();
      const text = await sheet.innerText();
      await sheet.getByRole('button', { name: 'Cerrar' }).tap();
      await sheet.waitFor({ state: 'hidden' });
      await page.waitForFunction(() => history.state === null);
      return text;
    };
    const first = await show('1/19');
    expect(first).toContain('1 de 19');
    const number = Number(/(\d+) de 19/u.exec(await show('Siguiente'))?.[1]);
    expect(number).toBeGreaterThan(1);
    expect(await show('Anterior')).toContain('1 de 19');
    expect(await page.locator('[data-lit]').count()).toBe(0);
  });

  test('has room for its tools, 44 pixels for each that is pressed', async () => {
    const page = await open(PHONE);
    for (const width of [320, 360, 412]) {
      await page.setViewportSize({ width, height: 700 });
      const tools = page.locator('.tools').locator('button:visible, .switch');
      const boxes = await tools.evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
      );
      expect(boxes.length).toBeGreaterThan(3);
      for (const { left, right } of boxes) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
      const sorted = boxes.toSorted((a, b) => a.left - b.left);
      for (const [index, { left }] of sorted.slice(1).entries())
        expect(left).toBeGreaterThanOrEqual((sorted[index]?.right ?? 0) - 0.5);
    }
  });
});

test.each([
  [PHONE, {}],
  [{ viewport: { width: 768, height: 1024 } }, { size: '3' }],
  [{ viewport: { width: 1056, height: 700 } }, { size: '3', measure: '2' }],
  [DESK, { size: '3', measure: '2' }],
  [{ viewport: { width: 1920, height: 1080 } }, { size: '3', measure: '2' }],
])('«Aspecto» does not cover the text whose look it changes: %o', async (options, settings) => {
  const page = await open(options, '', settings);
  await page.getByRole('button', { name: 'Aspecto' }).click();
  // The panel opens first; then, in an event of its own, the text goes where it is seen.
  await expect
    .poll(async () => (await countLines(page)).seen, UNTIL_IT_HAPPENS)
    .toBeGreaterThanOrEqual(4);
  const lines = await countLines(page);
  expect(lines.isOpen).toBe(true);
  // Beside the text nothing of it is covered; a panel across the window leaves its beginning free.
  if ((options.viewport?.width ?? 0) >= 1056) expect(lines.covered).toBe(0);
});

test('brackets of claims that share a line do not lie on each other, however wide the window', async () => {
  const page = await open(DESK);
  for (const width of [360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    const { pairs, crossed } = await page.evaluate(() => {
      const brackets = [...document.querySelectorAll('[data-article-body] :not(mark) > mark')].map(
        (mark) => {
          const { top, height } = getComputedStyle(mark, '::before');
          const start = Number.parseFloat(top);
          return {
            claims: mark.getAttribute('data-claims'),
            block: mark.closest('[data-article-body] > *'),
            start,
            end: start + Number.parseFloat(height),
          };
        },
      );
      const pairs = brackets.slice(1).flatMap((next, index) => {
        const own = brackets[index];
        // Pieces of one claim go on where the one before ends.
        const isOther = next.claims?.split(' ').every((id) => !own?.claims?.includes(id));
        return own && own.block === next.block && isOther ? [{ own, next }] : [];
      });
      return {
        pairs: pairs.length,
        crossed: pairs
          .filter(({ own, next }) => next.start < own.end - 0.5)
          .map(({ own, next }) => `${own.claims} ${own.end} / ${next.claims} ${next.start}`),
      };
    });
    expect(pairs, `${width} px`).toBeGreaterThan(4);
    expect(crossed, `${width} px`).toEqual([]);
  }
});

test('a title takes three lines at most, and none ends in a word that announces the next', async () => {
  const page = await open(DESK);
  for (const width of [320, 360, 412, 600, 768, 1056, 1280, 1920, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    const lines = await page.locator('h1').evaluate((title) => {
      const words = (title.textContent ?? '').matchAll(/\S+/gu);
      const found: { top: number; text: string }[] = [];
      for (const { 0: word, index } of words) {
        const range = new Range();
        range.setStart(title.firstChild as Node, index);
        range.setEnd(title.firstChild as Node, index + word.length);
        const { top } = range.getBoundingClientRect();
        const last = found.at(-1);
        if (last && Math.abs(last.top - top) < 5) last.text += ` ${word}`;
        else found.push({ top, text: word });
      }
      return found.map(({ text }) => text);
    });
    expect(lines.length, `${width} px: ${lines.join(' / ')}`).toBeLessThanOrEqual(
      width < 360 ? 4 : 3,
    );
    for (const line of lines) expect(line, `${width} px`).not.toMatch(/ (?:a|en|de|una|e|la)$/u);
  }
});

/** Waits until words stand in the window, above the sheet that is open. */
async function expectInSight(page: Page, words: string): Promise<void> {
  await expect
    .poll(
      () =>
        page.locator(words).evaluate((element) => {
          const line = [...element.getClientRects()].at(-1);
          const sheet = document.querySelector('card-sheet dialog:modal');
          const foot = sheet?.getBoundingClientRect().top ?? innerHeight;
          return line !== undefined && line.top >= 0 && line.bottom <= foot;
        }),
      UNTIL_IT_HAPPENS,
    )
    .toBe(true);
}

function open(options: BrowserContextOptions, hash = '', settings: object = {}): Promise<Page> {
  return openPage(site.browser, `${site.url}${ARTICLE}${hash}`, options, settings);
}

/** Lines of the article in the window: what stands free beside the open panel, and what lies below it. */
function countLines(page: Page): Promise<{ seen: number; covered: number; isOpen: boolean }> {
  return page.evaluate(() => {
    const panel = document.querySelector('#ajustes')?.getBoundingClientRect() ?? new DOMRect();
    const walker = document.createTreeWalker(
      document.querySelector('[data-article-body]') as Node,
      NodeFilter.SHOW_TEXT,
    );
    let seen = 0;
    let covered = 0;
    while (walker.nextNode()) {
      const range = new Range();
      range.selectNodeContents(walker.currentNode);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (top < 0 || bottom > innerHeight) continue;
        const isBelow =
          right > panel.left && left < panel.right && bottom > panel.top && top < panel.bottom;
        if (isBelow) covered += 1;
        else seen += 1;
      }
    }
    return { seen, covered, isOpen: panel.height > 0 };
  });
}
