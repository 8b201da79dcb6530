import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { publishSearch } from '../build/search-index/publish-search.ts';
import { toSearchSources } from '../build/search-index/search-source.ts';
import { readLibrary } from '../load/read-library.ts';
import { type SearchedSample, toSampleSource } from './samples/searched-article.ts';
import { SUBPATH } from './build-site.ts';
import { launchChromium } from './chromium.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';

const ORIGIN = 'https://glosa.example';
const SLUG = '2023-09-14-kim-putin-cumbre-vostochny';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** A loaded machine answers late; a broken page never does. */

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const FOUND = [
  { words: 'munición', marked: /^municiones$/u },
  { words: 'municion', marked: /^municiones$/u },
  { words: 'Putin', marked: /^Putin$/u },
  { words: 'cosmódromo', marked: /^cosmódromo$/u },
  { words: '"apoyo total"', marked: /^apoyo$|^total$/u },
];
const NOT_FOUND = ['ano', 'putinesco', 'Trotski', '"total apoyo"'];

describe.each([
  ['/', 'site'],
  [SUBPATH, 'siteUnderBase'],
] as const)('the search at %s', (base, built) => {
  const open = (query: string) => openPage(inject(built), base, `buscar/${query}`);

  test.each(FOUND)('finds $words in the text and shows where', async ({ words, marked }) => {
    const { page, troubles } = await open('');
    await page.fill('[name=q]', words);
    await expect
      .poll(() => page.textContent('.articles [role=status]'), UNTIL_IT_HAPPENS)
      .toBe('1 artículo.');
    const found = await page.locator('.articles mark').allTextContents();
    expect(found.length).toBeGreaterThan(0);
    for (const word of found) expect(word).toMatch(marked);
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('says of a claim how its words are given and what is done by them', async () => {
    const { page } = await open(`?q=${encodeURIComponent('apoyo total e incondicional')}`);
    const forms = page.locator('.claims .who em');
    await forms.first().waitFor();
    expect(await forms.first().textContent()).toMatch(/ · promesa$/u);
    await page.context().close();
  });

  test('leads on a narrow page to each group, and says how many it has', async () => {
    const { page } = await open('');
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await page.locator('.tabs').isVisible()).toBe(false);
    await page.fill('[name=q]', 'Putin');
    const ways = page.locator('.tabs a:visible');
    await expect
      .poll(() => ways.allTextContents(), UNTIL_IT_HAPPENS)
      .toEqual(['Nombres 2', 'Afirmaciones 11', 'Artículos 1']);
    for (const way of await ways.all())
      expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.click('.tabs a[href="#articles"]');
    await expect
      .poll(() => page.locator('#articles').evaluate(isOnScreen), UNTIL_IT_HAPPENS)
      .toBe(true);
    expect(await page.locator('.tabs').evaluate(isOnScreen)).toBe(true);
    await page.context().close();
  });

  test.each(NOT_FOUND)('does not find %s', async (words) => {
    const { page } = await open(`?q=${encodeURIComponent(words)}`);
    await expect
      .poll(() => page.textContent('.articles [role=status]'), UNTIL_IT_HAPPENS)
      .toBe('Ningún artículo.');
    expect(await page.locator('.articles ol > li').count()).toBe(0);
    await page.context().close();
  });

  test('opens the article at the passage, by keyboard alone', async () => {
    const { page } = await open('?q=limusina');
    const link = page.locator('.articles ol ul a');
    await link.waitFor();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${base}articulos/${SLUG}/**`);
    const paragraph = page.locator('[data-article-body] p', { hasText: 'limusina' });
    // The paragraph stands far below the first screen.
    await expect.poll(() => paragraph.evaluate(isOnScreen), UNTIL_IT_HAPPENS).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(300);
    await page.context().close();
  });

  test('narrows by person, and the address keeps what was chosen', async () => {
    const { page } = await open('?q=Putin');
    await page.click('site-search summary');
    const people = page.locator('[name=person] option');
    await expect
      .poll(() => people.allTextContents(), UNTIL_IT_HAPPENS)
      .toEqual(['Cualquiera', 'Dmitry Peskov', 'Kim Jong Un', 'Vladimir Putin']);
    await page.selectOption('[name=person]', 'Kim Jong Un');
    await expect
      .poll(() => new URL(page.url()).search, UNTIL_IT_HAPPENS)
      .toBe('?q=Putin&person=Kim+Jong+Un');
    await expect
      .poll(() => page.textContent('.articles [role=status]'), UNTIL_IT_HAPPENS)
      .toBe('1 artículo.');
    await page.reload();
    await expect.poll(() => page.inputValue('[name=person]'), UNTIL_IT_HAPPENS).toBe('Kim Jong Un');
    await page.context().close();
  });

  test('offers the lists where scripts do not run', async () => {
    const { page } = await openPage(inject(built), base, 'buscar/', { javaScriptEnabled: false });
    expect(await page.locator('site-search form').isVisible()).toBe(false);
    for (const list of ['personas', 'organizaciones', 'lugares', 'temas']) {
      expect(await page.locator(`main a[href="${base}${list}/"]`).isVisible()).toBe(true);
    }
    await page.context().close();
  });
});

describe('two words that differ by an eñe', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await copyWith([
      toArticle('anual', 'Ana', 'El año pasado llovió en España.'),
      toArticle('medico', 'Eva', 'La fisura del ano duele.'),
    ]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const CASES = [
    { words: 'año', found: ['año'], articles: ['anual'] },
    { words: 'an\u0303o', found: ['año'], articles: ['anual'] },
    { words: 'AÑOS', found: ['año'], articles: ['anual'] },
    { words: 'ano', found: ['ano'], articles: ['medico'] },
    { words: 'llovio', found: ['llovió'], articles: ['anual'] },
    { words: 'españa', found: ['España'], articles: ['anual'] },
  ];

  test.each(CASES)('$words finds $found alone', async ({ words, found, articles }) => {
    const { page } = await openPage(folder, '/', `buscar/?q=${encodeURIComponent(words)}`);
    await expect
      .poll(() => page.textContent('.articles [role=status]'), UNTIL_IT_HAPPENS)
      .toBe('1 artículo.');
    const marks = page.locator('.articles mark');
    await expect.poll(() => marks.allTextContents(), UNTIL_IT_HAPPENS).toEqual(found);
    const links = await page.$$eval('.articles h3 a', (all) =>
      all.map((link) => (link as HTMLAnchorElement).pathname),
    );
    expect(links).toEqual(articles.map((slug) => `/articulos/${slug}/`));
    await page.context().close();
  });

  test('a person narrows the results to the articles that name them', async () => {
    const { page } = await openPage(folder, '/', 'buscar/?person=Eva');
    await expect
      .poll(() => page.textContent('.articles [role=status]'), UNTIL_IT_HAPPENS)
      .toBe('1 artículo.');
    await expect
      .poll(() => page.locator('.articles h3').allTextContents(), UNTIL_IT_HAPPENS)
      .toEqual(['Sobre Eva']);
    await page.selectOption('[name=person]', '');
    await page.selectOption('[name=year]', '2023');
    await expect
      .poll(() => page.textContent('.articles [role=status]'), UNTIL_IT_HAPPENS)
      .toBe('1 artículo.');
    await expect
      .poll(() => page.locator('.articles h3').allTextContents(), UNTIL_IT_HAPPENS)
      .toEqual([expect.stringContaining('Kim promete')]);
    await page.context().close();
  });
});

describe('what the newsroom added', () => {
  let folder: string;

  beforeAll(async () => {
    const meta = {
      title: 'El puerto abre en 2031',
      description: 'Costó 77 millones.',
      added: [{ words: '2031', note: 'Lo anunció el puerto' }, { words: '77 millones' }],
    };
    folder = await copyWith([{ ...toArticle('puerto', 'Ana', 'Un expediente.'), meta }]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['of its headline, where a passage is shown', 'expediente', false],
    ['of its description too, where that is shown', '77 millones', true],
  ])('is said %s', async (_, words, isDescriptionShown) => {
    const { page, troubles } = await openPage(folder, '/', `buscar/?q=${words}`);
    const said = page.locator('.articles .added');
    await said.waitFor();
    const text = await said.textContent();
    expect(text).toContain('«2031» (Lo anunció el puerto)');
    expect(text?.includes('«77 millones»')).toBe(isDescriptionShown);
    expect(await page.locator('.articles li').first().innerText()).toContain(text ?? '');
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});

describe('a site of many articles', () => {
  const COUNT = 450;
  let folder: string;

  beforeAll(async () => {
    const articles = Array.from({ length: COUNT }, (_, index) => ({
      ...toArticle(
        `numero-${index}`,
        index % 3 === 0 ? 'Ana' : 'Eva',
        `Expediente ${1000 + index}.`,
      ),
      published: new Date(Date.UTC(2024, 0, 1) + index * DAY_MS).toISOString(),
    }));
    folder = await copyWith(articles);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ['?q=expediente', `${COUNT} artículos.`],
    ['?q=1234', '1 artículo.'],
    ['?q=expediente+1234', '1 artículo.'],
    ['?q="expediente+1234"', '1 artículo.'],
    ['?q=expediente+12345', 'Ningún artículo.'],
    ['?q=expediente&person=Ana', `${COUNT / 3} artículos.`],
    ['?person=Ana&year=2025', '28 artículos.'],
    ['?q=Putin', '1 artículo.'],
  ])('is searched as one: %s', async (query, status) => {
    const { page, troubles } = await openPage(folder, '/', `buscar/${query}`);
    await expect
      .poll(() => page.textContent('.articles [role=status]'), UNTIL_IT_HAPPENS)
      .toBe(status);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('shows the newest first where no words are asked', async () => {
    const { page } = await openPage(folder, '/', 'buscar/?person=Eva');
    const days = () =>
      page.$$eval('.articles time', (all) => all.map((each) => each.getAttribute('datetime')));
    await expect.poll(async () => (await days()).length, UNTIL_IT_HAPPENS).toBe(10);
    await page.click('.articles button');
    await expect.poll(async () => (await days()).length, UNTIL_IT_HAPPENS).toBe(20);
    expect(await days()).toEqual((await days()).toSorted().reverse());
    expect((await days())[0]).toBe(new Date(Date.UTC(2024, 0, COUNT)).toISOString());
    await page.context().close();
  });
});

function toArticle(slug: string, person: string, text: string): SearchedSample {
  return { slug, person, published: '2026-05-04', text };
}

/** A copy of the built site with more articles, and a new index. */
async function copyWith(articles: readonly SearchedSample[]): Promise<string> {
  const folder = await mkdtemp(path.join(path.dirname(inject('site')), 'search-'));
  await cp(inject('site'), folder, { recursive: true });
  await rm(path.join(folder, 'buscar/articulos'), { recursive: true });
  const own = toSearchSources(await readLibrary(process.cwd()));
  await publishSearch({
    onBroken: () => {},
    folders: { staging: folder, published: '', cache: path.join(folder, 'cache') },
    manifest: new Map(),
    articles: [...own, ...articles.map(toSampleSource)],
    say: () => {},
  });
  return folder;
}

/** Opens a page of a built folder as if it were published, and notes whatever goes wrong in it. */
async function openPage(
  folder: string,
  base: string,
  address: string,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<{ page: Page; troubles: string[] }> {
  const troubles: string[] = [];
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = url.pathname.slice(base.length).replace(/(?:^|(?<=\/))$/u, 'index.html');
    if (url.origin !== ORIGIN) troubles.push(`asks ${url.href}`);
    try {
      const body = await readFile(path.join(folder, decodeURIComponent(file)));
      const contentType = TYPES[path.extname(file)] ?? 'application/octet-stream';
      await route.fulfill({ body, contentType });
    } catch {
      troubles.push(`no ${url.pathname}`);
      await route.fulfill({ status: 404 });
    }
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    const isTrouble = ['error', 'warning'].includes(message.type());
    if (isTrouble && !message.text().startsWith('Service Worker registration blocked'))
      troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.goto(`${ORIGIN}${base}${address}`);
  return { page, troubles };
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
