import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildCorpusSite, type CorpusSite } from './corpus-site.ts';
import { measureGlosses } from './measure-glosses.ts';
import { openPage, untilLaid } from './open-page.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { PLAIN_ARTICLE, toDenseArticle } from './samples/dense-article.ts';
import {
  INTERVIEW_ARTICLE,
  INTERVIEW_ENTRIES,
  REPORT_ARTICLE,
} from './samples/interview-article.ts';
import { LONG_WORDS_ARTICLE } from './samples/long-words.ts';
import { serveFolder } from './serve-folder.ts';
import type { Served } from './served.ts';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';
const LARGEST = { size: '3' };

let site: OpenSite;
let corpus: CorpusSite;
let other: Served;

beforeAll(async () => {
  site = await openSite();
  corpus = await buildCorpusSite(
    '/',
    { articles: 1, entries: 50 },
    {
      'articles/2024-01-02-debate.md': toDenseArticle(30),
      'articles/2024-01-03-entrevista.md': PLAIN_ARTICLE,
      'articles/2024-01-04-alcaldesa.md': INTERVIEW_ARTICLE,
      'articles/2024-01-05-muelle.md': REPORT_ARTICLE,
      'articles/2024-01-06-larga.md': LONG_WORDS_ARTICLE,
      ...INTERVIEW_ENTRIES,
    },
  );
  other = await serveFolder(corpus.site);
});
afterAll(async () => {
  await Promise.all([site.close(), other.stop()]);
  await corpus.remove();
});
afterEach(async () => {
  for (const context of site.browser.contexts()) await context.close();
});

describe('glosses beside their passages', () => {
  test.each([
    ['1280 pixels', { width: 1280, height: 900 }, {}],
    ['1920 pixels', { width: 1920, height: 1080 }, {}],
    ['1280 pixels with the largest letters', { width: 1280, height: 900 }, LARGEST],
    ['1920 pixels with the largest letters', { width: 1920, height: 1080 }, LARGEST],
  ])('are seen with them, near their first lines, at %s', async (_, viewport, settings) => {
    const page = await open(site.url + ARTICLE, viewport, settings);
    const { distances, seen, overlaps } = await measureGlosses(page);
    const sorted = distances.map(Math.abs).toSorted((a, b) => a - b);
    expect(distances.length).toBeGreaterThan(30);
    expect(seen).toBeGreaterThanOrEqual(0.95);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(24);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(60);
    expect(overlaps).toBe(0);
  });

  test.each([
    ['1280 pixels', { width: 1280, height: 900 }, {}],
    ['1280 pixels with the largest letters', { width: 1280, height: 900 }, LARGEST],
    ['1920 pixels with the largest letters', { width: 1920, height: 1080 }, LARGEST],
  ])(
    'are seen with four of five claims of thirty in six hundred words, at %s',
    async (...given) => {
      const [, viewport, settings] = given;
      const page = await open(`${other.url}articulos/2024-01-02-debate/`, viewport, settings);
      const { distances, seen, overlaps } = await measureGlosses(page);
      expect(distances).toHaveLength(30);
      expect(seen).toBeGreaterThanOrEqual(0.8);
      expect(overlaps).toBe(0);
    },
  );

  test('settle again when the reader changes the letters, opens one or leaves speakers out', async () => {
    const page = await open(site.url + ARTICLE);
    const check = async (): Promise<void> => {
      await untilLaid(page);
      expect((await measureGlosses(page)).overlaps).toBe(0);
    };
    await page.evaluate(() => {
      document.documentElement.dataset['size'] = '2';
    });
    await check();
    await page.locator('#afirmacion-lucha-justa summary').click();
    await check();
    const open14 = page.locator('#afirmacion-lucha-justa details');
    const distance = await open14.evaluate(
      (details) =>
        details.getBoundingClientRect().top -
        (document.getElementById('a-lucha-justa')?.getClientRects()[0]?.top ?? 0),
    );
    expect(Math.abs(distance)).toBeLessThan(24);
    await page.locator('.speakers label', { hasText: 'Vladimir Putin' }).click();
    await check();
    await page.setViewportSize({ width: 1100, height: 800 });
    await check();
  });

  test('of a note lie whole over what stands below them while they have the focus', async () => {
    // So narrow that some take three lines and more.
    const page = await open(site.url + ARTICLE, { width: 1060, height: 900 }, LARGEST);
    const hidden = await page.locator('.note summary').evaluateAll((notes) =>
      notes.flatMap((note) => {
        note.scrollIntoView({ block: 'center' });
        (note as HTMLElement).focus({ focusVisible: true } as FocusOptions);
        const { left, bottom } = note.getBoundingClientRect();
        const hit = document.elementFromPoint(left + 8, bottom - 8);
        return hit !== null && note.contains(hit) ? [] : [note.textContent];
      }),
    );
    expect(hidden).toEqual([]);
  });
});

describe('the first screen', () => {
  const firstLine = (page: Page): Promise<number> =>
    page
      .locator('[data-article-body] > *')
      .first()
      .evaluate((block) => block.getBoundingClientRect().top);

  test('of a phone has the first line of the article', async () => {
    const page = await open(site.url + ARTICLE, { width: 360, height: 780 });
    expect(await firstLine(page)).toBeLessThanOrEqual(480 - 20);
  });

  test('of a desk has it level with the end of En breve', async () => {
    const page = await open(site.url + ARTICLE);
    const top = await firstLine(page);
    expect(top).toBeLessThanOrEqual(530 - 20);
    const { end } = await page
      .locator('.brief')
      .evaluate((brief) => ({ end: brief.getBoundingClientRect().bottom }));
    expect(top - end).toBeGreaterThanOrEqual(0);
    expect(top - end).toBeLessThanOrEqual(60);
  });

  test('is calm: at most one letter in eight of the article carries ink of ours', async () => {
    const page = await open(site.url + ARTICLE);
    await page.mouse.move(2, 2);
    const { inked, all } = await page.evaluate(() => {
      const texts = document.createTreeWalker(
        document.querySelector('[data-article-body]') as Node,
        NodeFilter.SHOW_TEXT,
      );
      let inked = 0;
      let all = 0;
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        all += text.length;
        const carries = (element: Element | null): boolean => {
          if (!element || element.matches('[data-article-body]')) return false;
          const { textDecorationLine, backgroundColor, borderBlockEndStyle } =
            getComputedStyle(element);
          const isPlain =
            textDecorationLine === 'none' &&
            backgroundColor === 'rgba(0, 0, 0, 0)' &&
            borderBlockEndStyle === 'none';
          return !isPlain || carries(element.parentElement);
        };
        if (carries(text.parentElement)) inked += text.length;
      }
      return { inked, all };
    });
    expect(inked / all).toBeGreaterThan(0);
    expect(inked / all).toBeLessThanOrEqual(0.12);
  });
});

describe('the strongest direct quote', () => {
  const readPulled = (page: Page): Promise<string[]> =>
    page
      .locator('.gloss summary')
      .evaluateAll((all) =>
        all
          .map((summary) => getComputedStyle(summary, '::before').content)
          .filter((content) => content !== 'none' && content !== 'normal'),
      );

  test('stands large beside its passage where there is room, for the eyes alone', async () => {
    const page = await open(`${other.url}articulos/2024-01-05-muelle/`);
    expect(await readPulled(page)).toEqual([
      '"«Abriremos el muelle norte antes del verano, con dos grúas y sin ceremonia»" / ""',
    ]);
    const { distances, overlaps } = await measureGlosses(page);
    expect(Math.abs(distances[0] ?? 99)).toBeLessThan(6);
    expect(overlaps).toBe(0);
    const words = await page.locator('main').innerText();
    expect(words.split('Abriremos el muelle norte')).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    const isShown = await page
      .locator('[data-pull]')
      .evaluate((summary) => getComputedStyle(summary, '::before').display);
    expect(isShown).toBe('none');
  });

  test('is nowhere pulled where the glosses need the room, or on a phone', async () => {
    expect(await readPulled(await open(site.url + ARTICLE))).toEqual([]);
    const phone = { width: 360, height: 780 };
    expect(await readPulled(await open(`${other.url}articulos/2024-01-05-muelle/`, phone))).toEqual(
      [],
    );
  });
});

describe('the room of the page', () => {
  test('is not left empty above the text, however wide the window', async () => {
    const page = await open(site.url + ARTICLE);
    for (const width of [1056, 1100, 1160, 1220, 1240, 1280, 1920]) {
      await resize(page, { width, height: 900 });
      const empty = await page.evaluate(() => {
        const text = document.querySelector('[data-article-body] > *')?.getBoundingClientRect();
        const above = [...document.querySelectorAll('.article-header, .brief')]
          .map((each) => each.getBoundingClientRect())
          .filter(({ left, right }) => text && left < text.right && right > text.left);
        return (text?.top ?? 0) - Math.max(...above.map(({ bottom }) => bottom));
      });
      expect(empty, `${width} px`).toBeLessThanOrEqual(60);
    }
  });

  test('ends the article within the first four screens of a phone, with its records folded', async () => {
    const page = await open(site.url + ARTICLE, { width: 360, height: 780 });
    expect(await page.locator('.fold[open]').count()).toBe(0);
    const end = await page
      .locator('[data-article-body]')
      .evaluate((body) => body.getBoundingClientRect().bottom / innerHeight);
    expect(end).toBeLessThanOrEqual(4);
  });

  test('has a line for each kind of names in En breve, in every wide window', async () => {
    const page = await open(site.url + ARTICLE);
    for (const width of [1240, 1280, 1600, 1920, 2560]) {
      await resize(page, { width, height: 1300 });
      const lines = await page
        .locator('.facts dd')
        .evaluateAll((all) =>
          all.map((each) =>
            Math.round(
              each.getBoundingClientRect().height /
                Number.parseFloat(getComputedStyle(each).lineHeight),
            ),
          ),
        );
      expect(lines, `${width} px`).toEqual([1, 1, 1]);
    }
  });

  test('has each label of En breve whole with the largest letters, however wide the window', async () => {
    const page = await open(site.url + ARTICLE, { width: 320, height: 800 }, LARGEST);
    for (const width of [320, 360, 1056, 1100, 1160, 1231]) {
      await resize(page, { width, height: 800 });
      const unfold = page.locator('.unfold input');
      if (await unfold.isVisible()) await unfold.check();
      const { labels, gap } = await page.locator('.brief').evaluate((brief) => {
        const toLines = (each: Element): number => {
          const range = document.createRange();
          range.selectNodeContents(each);
          return new Set([...range.getClientRects()].map(({ top }) => top)).size;
        };
        const [word, facts] = ['.word', '.facts'].map((part) => brief.querySelector(part));
        return {
          labels: [...brief.querySelectorAll('.facts dt')].map(toLines),
          gap:
            (facts?.getBoundingClientRect().top ?? 0) - (word?.getBoundingClientRect().bottom ?? 0),
        };
      });
      expect(labels, `${width} px`).toEqual([1, 1, 1]);
      expect(gap, `${width} px`).toBeLessThan(24);
    }
  });

  test('leaves no dot at the end or the beginning of a line below the title, however wide the window', async () => {
    const page = await open(site.url + ARTICLE);
    for (const width of [320, 360, 390, 768, 1280]) {
      await resize(page, { width, height: 800 });
      const { words, begins, dot, clip } = await page.locator('.dateline').evaluate((line) => {
        const [first, second] = line.children;
        if (!first || !second) throw new TypeError('Expected two parts');
        const { left } = line.getBoundingClientRect();
        const { marginInlineStart, content } = getComputedStyle(second, '::before');
        return {
          words: first.textContent,
          begins: second.getBoundingClientRect().left - left < 8,
          dot: second.getBoundingClientRect().left + Number.parseFloat(marginInlineStart) - left,
          clip: getComputedStyle(line).overflowX === 'clip' && content.includes('·'),
        };
      });
      expect(words.trim(), `${width} px`).toMatch(/[^·]$/u);
      expect(clip, `${width} px`).toBe(true);
      // A dot is three pixels wide: it is seen beside the first part, and cut off where a line begins.
      expect(dot < -3, `${width} px`).toBe(begins);
    }
  });

  test.each([
    [1280, 2400],
    [1920, 2400],
    [2560, 1300],
  ])('begins at the top, nothing opened or lit, in a window of %i×%i', async (width, height) => {
    const page = await open(site.url + ARTICLE, { width, height });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const title = await page.locator('h1').boundingBox();
    expect(title?.y).toBeLessThan(160);
    expect(await page.locator('.gloss [open], [data-lit], [data-open]').count()).toBe(0);
  });

  test('has an outline at the left on a wide window, a stroke of which leads to its place', async () => {
    const page = await open(site.url + ARTICLE, { width: 1920, height: 1080 });
    const strokes = page.locator('.outline button');
    const paragraphs = page.locator('[data-article-body] > p');
    expect(await strokes.count()).toBe(await paragraphs.count());
    const left = await paragraphs.first().evaluate((first) => first.getBoundingClientRect().left);
    for (const stroke of await strokes.all()) {
      const box = await stroke.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(left);
    }
    await strokes.last().click();
    await page.waitForFunction(() => scrollY > 0);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await page.locator('.outline').isVisible()).toBe(false);
  });

  test('shows the map small in the line of places on a wide window, else by its name', async () => {
    const wide = await open(site.url + ARTICLE, { width: 1920, height: 1080 });
    const drawing = wide.locator('.facts .to-map svg');
    const box = await drawing.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(60);
    expect(await drawing.locator('use').getAttribute('href')).toBe('#mapa-dibujo');
    expect(await wide.locator('#mapa-dibujo .land').count()).toBeGreaterThan(0);
    // Dots and names would be specks: only what it is of can be seen.
    expect(await drawing.evaluate((svg) => getComputedStyle(svg).getPropertyValue('--names'))).toBe(
      'hidden',
    );
    const narrow = await open(site.url + ARTICLE);
    const link = narrow.locator('.facts .to-map');
    expect(await link.locator('svg').isVisible()).toBe(false);
    expect(await link.innerText()).toBe('Mapa');
    await link.click();
    expect(await narrow.locator('#mapa-dibujo').isVisible()).toBe(true);
  });

  test.each(['articulos/2024-01-06-larga/', '', 'afirmaciones/', 'temas/obras/'])(
    'is never widened by a long word, however wide the window: /%s',
    async (path) => {
      const page = await open(other.url + path, { width: 320, height: 900 });
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        document.querySelector<HTMLInputElement>('.unfold input')?.click();
      });
      for (const width of [320, 360, 768, 1060, 1280, 1920]) {
        await resize(page, { width, height: 900 });
        const beyond = await page.evaluate(() => {
          const { scrollWidth } = document.documentElement;
          // A wide table scrolls in its box.
          const parts = [...document.querySelectorAll('main *')].filter(
            (each) => !each.closest('.table-box, pre') && each.getClientRects().length > 0,
          );
          return [
            ...(scrollWidth > innerWidth ? [`scrolls to ${scrollWidth} pixels`] : []),
            ...parts
              .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
              .map(({ outerHTML }) => outerHTML.slice(0, 80)),
          ];
        });
        expect(beyond, `${width} px`).toEqual([]);
      }
    },
  );

  test.each([768, 1920])('holds a table whole, in a window of %i pixels', async (width) => {
    const page = await open(`${other.url}articulos/2024-01-04-alcaldesa/`, { width, height: 900 });
    const { inside, box, lines } = await page.locator('.table-box').evaluate((box) => ({
      inside: box.scrollWidth,
      box: box.clientWidth,
      lines: [...box.querySelectorAll('td')].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size;
      }),
    }));
    expect(inside).toBe(box);
    expect(new Set(lines)).toEqual(new Set([1]));
  });
});

test('a page names the abbreviations of its text, for those who read it aloud', async () => {
  const readNamed = async (url: string): Promise<string | null> =>
    (await open(url)).locator('[data-article-body]').getAttribute('data-abbreviations');
  expect(await readNamed(`${other.url}articulos/2024-01-06-larga/`)).toBe('prof núm');
  expect(await readNamed(site.url + ARTICLE)).toBeNull();
});

test('the card of somebody who is heard elsewhere too leads to what they say there', async () => {
  const page = await open(`${other.url}articulos/2024-01-05-muelle/`);
  const link = page.locator('#persona-lucia-arnal .elsewhere a');
  expect(await link.textContent()).toBe('Sus últimas afirmaciones en otros artículos');
  expect(await link.getAttribute('href')).toBe('/personas/lucia-arnal/#afirma');
  await page.goto(`${other.url}personas/lucia-arnal/`);
  expect(await page.locator('#afirma').count()).toBe(1);
  await page.goto(site.url + ARTICLE);
  expect(await page.locator('.elsewhere').count()).toBe(0);
});

test('an article without claims has no control and no heading for what it has not', async () => {
  const page = await open(`${other.url}articulos/2024-01-03-entrevista/`);
  for (const nothing of ['.glosses', '.word', '.speakers', '[name^=form-]'])
    expect(await page.locator(nothing).count(), nothing).toBe(0);
  expect(await page.locator('.to-brief').isVisible()).toBe(false);
  const sides = await page.locator('[data-article-body]').evaluate((body) => {
    const { left, right } = body.getBoundingClientRect();
    return [left, innerWidth - right];
  });
  expect(Math.abs((sides[0] ?? 0) - (sides[1] ?? 0))).toBeLessThan(24);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await page.locator('.to-brief').isVisible()).toBe(false);
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
});

function open(
  url: string,
  viewport = { width: 1280, height: 900 },
  settings: object = {},
): Promise<Page> {
  return openPage(site.browser, url, { viewport }, settings);
}

async function resize(page: Page, viewport: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(viewport);
  await untilLaid(page);
}
