import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listBelow } from '../build/list-below.ts';
import { findBarriers } from './axe.ts';
import { launchChromium } from './chromium.ts';
import { createContent, removeContent, serveDesk, type ServedDesk } from './desk.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';
import { toLongArticle } from './samples/long-article.ts';

const SLUG = '2023-09-14-kim-putin-cumbre-vostochny';
const FILE = `content/articles/${SLUG}.md`;
/** Milliseconds of the page's own work for a key, and for opening: what an editor waits for. */
const KEY_MAX = 100;
const OPEN_MAX = 1000;

let desk: ServedDesk;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const root = createContent(true);
  // Back to a proposal, to be decided.
  const file = path.join(root, FILE);
  const published = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    published
      .replace('---\n', '---\ndraft: true\n')
      .replaceAll('  - id: apoyo-sovietico', '  - draft: true\n    id: apoyo-sovietico'),
  );
  mkdirSync(path.join(root, 'content/articles'), { recursive: true });
  writeFileSync(path.join(root, 'content/articles/largo.md'), toLongArticle());
  writeFileSync(
    path.join(root, 'content/articles/avisos.md'),
    '---\ntitle: Avisos\ndescription: Uno.\npublished: 2026-01-01\n---\n\nHoy llueve en Villaquilambre.\n',
  );
  desk = await serveDesk(root);
  browser = await launchChromium();
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    bypassCSP: true,
  });
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await desk?.close();
  removeContent(desk.root);
});

describe.each([
  ['on a large screen', 1440, 'light'],
  ['on a small screen', 768, 'light'],
  ['in the dark', 1440, 'dark'],
] as const)('%s', (_, width, colorScheme) => {
  test.each([
    ['the list', '', 'ul.rows'],
    ['the head', `articulos/${SLUG}/#cabecera`, '#head-title'],
    ['the entries', `articulos/${SLUG}/#fichas`, '.entry'],
    ['the text', `articulos/${SLUG}/#texto`, '.glosses .form'],
    ['the problems', `articulos/${SLUG}/#problemas`, '.problems'],
  ])('%s has no barrier that axe finds, and fits', async (_name, address, shown) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto('about:blank');
    await page.goto(`${desk.origin}/mesa/${address}`);
    await page.waitForSelector(shown);
    expect(await findBarriers(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('by the keyboard alone', () => {
  test('a claim is moved to, its end is moved, it is decided, and all is undone', async () => {
    await open(SLUG);
    const before = readFileSync(path.join(desk.root, FILE), 'utf8');
    expect(await page.getAttribute('.glosses .form', 'aria-label')).toBe('Afirmación 10');
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    const slider = page.getByRole('slider', { name: 'Final de la cita' });
    await expect
      .poll(() => slider.getAttribute('aria-valuetext'), UNTIL_IT_HAPPENS)
      .toBe('acaba en «Norte»');
    await page.keyboard.press('ArrowLeft');
    await expect
      .poll(() => slider.getAttribute('aria-valuetext'), UNTIL_IT_HAPPENS)
      .toBe('acaba en «del»');
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => slider.getAttribute('aria-valuetext'), UNTIL_IT_HAPPENS)
      .toBe('acaba en «Norte»');
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    await expect
      .poll(() => page.textContent('.form [role="radio"][aria-checked="true"]'), UNTIL_IT_HAPPENS)
      .toContain('opinión');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => readFileSync(path.join(desk.root, FILE), 'utf8'), UNTIL_IT_HAPPENS)
      .not.toContain('- draft: true');
    for (let act = 0; act < 4; act += 1) await page.keyboard.press('u');
    await untilUndone();
    expect(readFileSync(path.join(desk.root, FILE), 'utf8')).toBe(before);
  });

  test('a date is moved in its calendar by days, weeks and months', async () => {
    await open(SLUG);
    const file = path.join(desk.root, FILE);
    const before = readFileSync(file, 'utf8');
    await page.keyboard.press('Escape');
    for (let step = 0; step < 60; step += 1) {
      if ((await page.locator('.calendar').count()) > 0) break;
      await page.keyboard.press('j');
    }
    const day = page.locator('.calendar [tabindex="0"]');
    const group = page.getByRole('group', { name: /^Día: / });
    const first = new Date(`${(await group.getAttribute('aria-label'))?.slice(5)}T00:00:00Z`);
    for (const [key, days, months] of [
      ['ArrowRight', 1, 0],
      ['ArrowDown', 7, 0],
      ['PageDown', 0, 1],
    ] as const) {
      await day.focus();
      await page.keyboard.press(key);
      first.setUTCMonth(first.getUTCMonth() + months);
      first.setUTCDate(first.getUTCDate() + days);
      const shown = `Día: ${first.toISOString().slice(0, 10)}`;
      await page.getByRole('group', { name: shown, exact: true }).waitFor();
    }
    expect(readFileSync(file, 'utf8')).toContain(first.toISOString().slice(0, 10));
    await page.keyboard.press('Escape');
    for (let act = 0; act < 3; act += 1) await page.keyboard.press('u');
    await untilUndone();
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('several speak together', async () => {
    await open(SLUG);
    const file = path.join(desk.root, FILE);
    const before = readFileSync(file, 'utf8');
    await page.keyboard.press('Escape');
    await page.keyboard.press('q');
    await page.keyboard.press(',');
    await page.getByRole('list', { name: 'Quién' }).waitFor();
    await page.keyboard.insertText('Kim');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => readFileSync(file, 'utf8'), UNTIL_IT_HAPPENS)
      .toMatch(/speakers:\n {6}- person:vladimir-putin\n {6}- person:kim-jong-un\n/u);
    await expect
      .poll(() => page.locator('.form [aria-keyshortcuts="Q"] b').count(), UNTIL_IT_HAPPENS)
      .toBe(2);
    await page.keyboard.press('Escape');
    await page.keyboard.press('u');
    await expect.poll(() => readFileSync(file, 'utf8'), UNTIL_IT_HAPPENS).toBe(before);
  });

  test('a notice is left with its reason', async () => {
    const file = path.join(desk.root, 'content/articles/avisos.md');
    const before = readFileSync(file, 'utf8');
    await page.goto('about:blank');
    await page.goto(`${desk.origin}/mesa/articulos/avisos/#problemas`);
    const notice = page.locator('.problems .warning');
    await notice.getByText('Villaquilambre').waitFor();
    await page.keyboard.press('x');
    await page.getByRole('textbox', { name: 'Por qué está bien así' }).waitFor();
    await page.keyboard.insertText('Basta el nombre.');
    await page.keyboard.press('Enter');
    await notice.waitFor({ state: 'detached' });
    expect(readFileSync(file, 'utf8')).toContain('    reason: Basta el nombre.\n');
    await page.keyboard.press('u');
    await expect.poll(() => readFileSync(file, 'utf8'), UNTIL_IT_HAPPENS).toBe(before);
  });

  test('all keys are shown, and letters can be turned off', async () => {
    await open(SLUG);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Teclas' }).waitFor();
    await page.getByRole('switch').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    expect(await page.getAttribute('.head nav [aria-current]', 'href')).toBe('#texto');
    await page.keyboard.press('?');
    await page.getByRole('switch').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    await page.waitForSelector('.problems');
  });
});

describe('keys pressed without any waiting', () => {
  test('do in order what they do when each is waited for', async () => {
    await open(SLUG);
    const file = path.join(desk.root, FILE);
    const before = readFileSync(file, 'utf8');
    await page.keyboard.press('Escape');
    // The server answers nothing until all keys are pressed.
    const all = Promise.withResolvers<void>();
    await page.route('**/mesa/api/articulo?*', async (route) => {
      if (route.request().method() === 'POST') await all.promise;
      await route.continue();
    });
    // Two words less, then its first four words again as a claim of one who is named, with its summary.
    for (const key of ['f', 'ArrowLeft', 'ArrowLeft', 'Escape', 's'])
      await page.keyboard.press(key);
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('a');
    await page.keyboard.type('Kim Jong');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Kim expone lo pactado u omitidoo');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('.');
    await page.keyboard.press('Enter');
    all.resolve();
    await expect
      .poll(() => readFileSync(file, 'utf8'), UNTIL_IT_HAPPENS)
      .toContain('summary: Kim expone lo pactado u omitido.');
    const after = readFileSync(file, 'utf8');
    const item = after.slice(0, after.indexOf('Kim expone lo pactado')).split('\n  - id: ').at(-1);
    expect(item).toContain('quote: apoyo de la guerra\n    speaker: person:kim-jong-un\n');
    expect(after).toContain('quote: apoyo de la guerra de la Unión Soviética a Corea\n');
    await page.unroute('**/mesa/api/articulo?*');
    // Two moves, a claim, its speaker, its acceptance.
    for (let act = 0; act < 5; act += 1) await page.keyboard.press('u');
    await untilUndone();
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  test('open and close the help as often as they say', async () => {
    await open(SLUG);
    await page.keyboard.press('Escape');
    for (let time = 0; time < 20; time += 1) {
      await page.keyboard.press('?');
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('?');
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    await page.waitForSelector('.problems');
  });

  test('wait for an article that is being opened', async () => {
    await page.goto('about:blank');
    const all = Promise.withResolvers<void>();
    await page.route('**/mesa/api/*', async (route) => {
      await all.promise;
      await route.continue();
    });
    await page.goto(`${desk.origin}/mesa/articulos/${SLUG}/`);
    await page.waitForSelector('.logo');
    for (const key of ['Escape', 'o']) await page.keyboard.press(key);
    all.resolve();
    await page.waitForSelector('.problems');
    await page.unroute('**/mesa/api/*');
  });
});

test('what was typed is there again after the tab was closed', async () => {
  await open(SLUG);
  const field = page.getByRole('textbox', { name: 'Resumen' });
  const before = await field.inputValue();
  await field.focus();
  await field.press('End');
  await page.keyboard.insertText(' Sin guardar todavía');
  const context = page.context();
  await page.close();
  page = await context.newPage();
  await open(SLUG);
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Resumen' }).inputValue(), UNTIL_IT_HAPPENS)
    .toBe(`${before} Sin guardar todavía`);
  await page.getByRole('textbox', { name: 'Resumen' }).fill(before);
});

test('two versions of one claim are shown side by side, and the chosen one is written', async () => {
  await open(SLUG);
  const file = path.join(desk.root, FILE);
  const before = readFileSync(file, 'utf8');
  chmodSync(file, 0o444);
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await page.getByText('el archivo es de solo lectura').waitFor();
  const theirs = before.replace(
    /(id: apoyo-sovietico[\s\S]*?kind: )\w+/u,
    (_, start: string) => `${start}promise`,
  );
  expect(theirs).not.toBe(before);
  chmodSync(file, 0o644);
  writeFileSync(file, theirs);
  desk.tell();
  const panel = page.getByRole('alert').filter({ hasText: 'la del disco' });
  await panel.waitFor();
  expect(readFileSync(file, 'utf8')).toBe(theirs);
  await panel.getByRole('radio', { name: 'la del disco' }).check();
  await panel.getByRole('button', { name: 'Guardar lo elegido' }).click();
  await panel.waitFor({ state: 'detached' });
  expect(readFileSync(file, 'utf8')).toBe(theirs);
  writeFileSync(file, before);
  desk.tell();
});

test('what another program writes appears in the open page', async () => {
  await open(SLUG);
  const file = path.join(desk.root, FILE);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(/^title: .*$/mu, 'title: Otro titular'));
  desk.tell();
  await page.getByRole('heading', { name: 'Otro titular', level: 2 }).waitFor();
  writeFileSync(file, before);
  desk.tell();
  await page.getByRole('heading', { name: 'Kim promete', level: 2 }).waitFor();
});

test.each([
  ['sought', ''],
  ['selected', 'Enter'],
])('words that are %s stay lit when another program changes the text', async (_, key) => {
  const WORDS = 'más de cuatro horas';
  await open(SLUG);
  const file = path.join(desk.root, FILE);
  const before = readFileSync(file, 'utf8');
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await page.waitForFunction(() => document.activeElement?.matches('.find input'));
  await page.keyboard.insertText(WORDS);
  await page.waitForFunction(() => document.querySelector('.find output')?.textContent !== '');
  if (key !== '') {
    await page.keyboard.press(key);
    await page.waitForSelector('.selection-bar');
  }
  const lit = (): Promise<string> =>
    page.evaluate(() => [...(CSS.highlights.get('mesa-words') ?? [])].join('|'));
  expect(await lit()).toBe(WORDS);
  // A note on one of them cuts the text into other elements.
  const noted = before.replace(/^notes:$/mu, 'notes:\n  - quote: cuatro horas\n    note: De ida.');
  expect(noted).not.toBe(before);
  writeFileSync(file, noted);
  desk.tell();
  const note = page.locator('.prose .note', { hasText: 'cuatro horas' });
  await note.waitFor();
  expect(await lit()).toBe(WORDS);
  writeFileSync(file, before);
  desk.tell();
  await note.waitFor({ state: 'detached' });
  expect(await lit()).toBe(WORDS);
});

test('a hundred claims in twenty thousand words open at once and answer each key', async () => {
  await page.goto('about:blank');
  await open('largo');
  // Work of the page's own thread: what others do on the machine is not the desk's.
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const toBusy = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const opened = await toBusy();
  await page.reload();
  await page.waitForSelector('.glosses .form');
  expect((await toBusy()) - opened).toBeLessThan(OPEN_MAX);
  await page.keyboard.press('Escape');
  const start = await toBusy();
  const keys = 20;
  for (let key = 0; key < keys; key += 1) await page.keyboard.press('j');
  await expect
    .poll(() => page.getAttribute('.glosses .form', 'aria-label'), UNTIL_IT_HAPPENS)
    .toBe(`Afirmación ${keys + 1}`);
  expect(((await toBusy()) - start) / keys).toBeLessThan(KEY_MAX);

  // Words that are looked for, letter by letter.
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  const words = 'palabra99';
  const typed = await toBusy();
  await page.keyboard.type(words);
  await expect.poll(() => page.textContent('.find output'), UNTIL_IT_HAPPENS).toBe('1 de 1');
  expect(((await toBusy()) - typed) / words.length).toBeLessThan(KEY_MAX);
  await page.keyboard.press('Escape');

  // A letter that changes the claim in hand, to where the page shows the answer.
  await page.keyboard.press('j');
  const changed = await toBusy();
  for (const [index, name] of ['opinión', 'promesa', 'hecho'].entries()) {
    await page.keyboard.press(['2', '3', '1'][index] ?? '');
    await page.waitForSelector(`.form [role="radio"][aria-checked="true"]:has-text("${name}")`);
  }
  expect(((await toBusy()) - changed) / 3).toBeLessThan(KEY_MAX);
});

test('nothing of the desk is in a built site', () => {
  const site = inject('site');
  const files = listBelow(site);
  expect(files.length).toBeGreaterThan(10);
  const traces = /glosa-mesa|\/mesa\/|la mesa<|preact|claim-accept/u;
  const found = files.filter(
    (file) => file.startsWith('mesa') || traces.test(readFileSync(path.join(site, file), 'utf8')),
  );
  expect(found).toEqual([]);
});

async function open(slug: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('about:blank');
  await page.goto(`${desk.origin}/mesa/articulos/${slug}/`);
  await page.waitForSelector('.glosses .form');
  // The caret comes after the form: a key before it would go elsewhere.
  await page.waitForFunction(() => document.activeElement?.closest('.form') !== null);
}

/** The file may be as before while there is still something to be undone. */
async function untilUndone(): Promise<void> {
  await page.waitForSelector('.head .icon:nth-of-type(1)[aria-disabled="true"]');
}
