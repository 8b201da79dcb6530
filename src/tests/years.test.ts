import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { SUBPATH } from './build-site.ts';
import { launchChromium } from './chromium.ts';
import { UNTIL_IT_HAPPENS } from './patience.ts';
import { runBuild } from './run-build.ts';
import { serveFolder } from './serve-folder.ts';

/** The site of a year over the registers of the real content, whose site is that of the year before. */
const CONTENT = path.resolve(import.meta.dirname, '../../content');
const ARTICLE = `---
title: Kim Jong Un habla de la paz
description: Kim Jong Un habla en Pyongyang.
published: '2024-03-01'
topics: [Diplomacia]
claims:
  - id: paz
    quote: “Queremos la paz”
    speaker: person:kim-jong-un
    verb: dijo
    summary: Kim Jong Un dice que quieren la paz.
---
“Queremos la paz”, dijo Kim Jong Un en Pyongyang.
`;

let folder: string;
let site: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'glosa-years-'));
  for (const register of ['people', 'organizations', 'places'])
    await cp(path.join(CONTENT, register), path.join(folder, 'content', register), {
      recursive: true,
    });
  const settings = await readFile(path.join(CONTENT, 'site.yaml'), 'utf8');
  const before = `{ name: '2023', path: ${SUBPATH}, folder: ${inject('siteUnderBase')} }`;
  await mkdir(path.join(folder, 'content/articles'));
  await writeFile(path.join(folder, 'content/site.yaml'), `${settings}years: [${before}]\n`);
  await writeFile(path.join(folder, 'content/articles/2024-03-01-paz.md'), ARTICLE);
  [site, browser] = await Promise.all([runBuild({ GLOSA_ROOT: folder }), launchChromium()]);
  await symlink(inject('siteUnderBase'), path.join(site, SUBPATH.slice(1, -1)));
});

afterAll(async () => {
  await browser.close();
  for (const each of [folder, path.dirname(site)]) await rm(each, { recursive: true });
});

const read = (file: string): Promise<string> => readFile(path.join(site, file), 'utf8');

test('the page of somebody leads to that of the other year, named in this one or not', async () => {
  const toLine = (register: string, id: string, count: string) =>
    `<p>En otros años: <a href="${SUBPATH}${register}/${id}/">2023</a> (${count}).</p>`;
  const named = await read('personas/kim-jong-un/index.html');
  expect(named).toContain('Aparece en ');
  expect(named).toContain(toLine('personas', 'kim-jong-un', '1 artículo'));
  const unnamed = await read('personas/dmitry-peskov/index.html');
  expect(unnamed).toContain(toLine('personas', 'dmitry-peskov', '1 artículo'));
  expect(unnamed).not.toContain('Ningún artículo publicado');
});

test('lists of names say in which years a name stands', async () => {
  const list = await read('personas/index.html');
  const text = list.replaceAll(/<[^>]+>/gu, '').replaceAll(/\s+/gu, ' ');
  expect(text).toContain('1 mención en 1 artículo En otros años: 2023');
  expect(text).not.toContain('Sin menciones');
});

test('feeds say where older articles are', async () => {
  const there = `https://glosa.example${SUBPATH}`;
  expect(JSON.parse(await read('feed.json'))).toMatchObject({ next_url: `${there}feed.json` });
  expect(await read('atom.xml')).toContain(
    `<link rel="prev-archive" type="application/atom+xml" href="${there}atom.xml"/>`,
  );
  expect(await read('personas/kim-jong-un/rss.xml')).toContain(
    `<atom:link href="${there}personas/kim-jong-un/rss.xml" rel="prev-archive" type="application/rss+xml"/>`,
  );
});

test('the search finds what stands in either year, the best first, with the way to it', async () => {
  const served = await serveFolder(site);
  const page = await browser.newPage();
  await page.goto(`${served.url}buscar/?q=kim+jong+un`);
  const links = page.locator('.articles h3 a');
  await expect.poll(() => links.count(), UNTIL_IT_HAPPENS).toBe(2);
  const toPaths = (elements: Element[]) => elements.map((each) => each.getAttribute('href'));
  expect(new Set(await links.evaluateAll(toPaths))).toEqual(
    new Set([
      '/articulos/2024-03-01-paz/',
      `${SUBPATH}articulos/2023-09-14-kim-putin-cumbre-vostochny/`,
    ]),
  );
  expect(await page.textContent('.names li')).toContain('En 2 artículos.');
  await page.fill('[name=q]', 'apoyo total e incondicional');
  await expect
    .poll(() => page.locator('.claims .words a').first().getAttribute('href'), UNTIL_IT_HAPPENS)
    .toBe(`${SUBPATH}articulos/2023-09-14-kim-putin-cumbre-vostochny/#a-apoyo-total`);
  await page.goto(
    await page
      .locator('.claims .words a')
      .first()
      .evaluate((a) => (a as HTMLAnchorElement).href),
  );
  expect(await page.title()).toContain('Kim promete a Putin');
  await page.close();
  await served.stop();
});
