import { readdirSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBelow } from '../build/list-below.ts';
import { launchChromium } from './chromium.ts';
import { copyProject } from './copy-project.ts';
import { findHtmlProblems } from './markup.ts';
import { buildProject } from './run-build.ts';
import { serveFolder } from './serve-folder.ts';
import { setClockSpeed } from './set-clock-speed.ts';

const BASE = '/noticias/';
const ENVIRONMENT = { BASE, SOURCE_DATE_EPOCH: '1700000000' };
const ARTICLE = 'articulos/2023-09-14-saludo/index.html';
/** A file of a picture, as pages, feeds and data name it. */
const PICTURE_ADDRESS = /\/imagenes\/[\w-]+\.(?:avif|jpg)/gu;

const TEXT = `---
title: Ana Ruiz saluda a la prensa
description: Ana Ruiz saludó a la prensa en la puerta.
published: '2023-09-14'
image:
  file: Saludo Año.JPG
  alt: Una mujer levanta la mano.
  caption: Ana Ruiz, en la puerta.
  credit: Luis Gil / EFE
  license: CC BY 4.0
---

Ana Ruiz saludó a la prensa en la puerta.

![Una mesa larga](mesa.png "La mesa de la sala | EFE | CC BY-SA 4.0")

Después entró en la sala.

![Una puerta cerrada](puerta.jpg "| EFE")

Y cerró la puerta.
`;

let folder: string;
let project: string;
let site: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'glosa-pictures-'));
  project = path.join(folder, 'project');
  // As its host has it, below the path of its address.
  site = path.join(folder, 'web', BASE);
  copyProject(project);
  const content = path.join(project, 'content');
  for (const name of ['articles', 'editions', 'people', 'organizations', 'places', 'images']) {
    await rm(path.join(content, name), { recursive: true, force: true });
    await mkdir(path.join(content, name));
  }
  const exif = { IFD0: { Artist: 'SECRETO' }, IFD3: { GPSLatitude: '40/1 25/1 0/1' } };
  await draw(2000, 1300).withExif(exif).jpeg().toFile(path.join(content, 'images/Saludo Año.JPG'));
  await draw(600, 400).png().toFile(path.join(content, 'articles/mesa.png'));
  await draw(500, 700).jpeg().toFile(path.join(content, 'images/puerta.jpg'));
  await draw(300, 400).jpeg().toFile(path.join(content, 'people/ana.jpg'));
  await writeFile(path.join(content, 'articles/2023-09-14-saludo.md'), TEXT);
  await writeFile(
    path.join(content, 'people/ana-ruiz.yaml'),
    'name: Ana Ruiz\ndescription: Portavoz.\nphoto: { file: ana.jpg, credit: EFE }\n',
  );
  await buildProject(project, site, ENVIRONMENT);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

describe('a site with pictures', () => {
  test('has each file that anything of it names, and no other', async () => {
    const named = new Set<string>();
    for (const file of listBelow(site)) {
      if (!/\.(?:html|xml|json)$/u.test(file)) continue;
      const text = await readFile(path.join(site, file), 'utf8');
      for (const [address] of text.matchAll(PICTURE_ADDRESS)) named.add(path.basename(address));
    }
    expect([...named].sort()).toEqual(readdirSync(path.join(site, 'imagenes')).sort());
    expect(await readFile(path.join(site, 'sumas.txt'), 'utf8')).toContain('imagenes/');
  });

  test('has valid pages, and room for each picture before it comes', async () => {
    for (const file of [ARTICLE, 'index.html', 'personas/ana-ruiz/index.html']) {
      const html = await readFile(path.join(site, file), 'utf8');
      expect(await findHtmlProblems({ path: `/${file}`, html } as never)).toEqual([]);
      for (const [image] of html.matchAll(/<img [^>]*>/gu))
        expect(image).toMatch(/ alt="[^"]*" width="\d+" height="\d+" (?:loading="lazy"|fetch)/u);
      // The photograph on the card of a person stands beside the name.
      const unnamed = html.match(/<img [^>]*alt=""/gu) ?? [];
      expect(unnamed).toHaveLength(file === ARTICLE ? 1 : 0);
    }
  });

  test('keeps nothing that the camera noted', async () => {
    for (const name of readdirSync(path.join(site, 'imagenes'))) {
      const bytes = await readFile(path.join(site, 'imagenes', name));
      expect(bytes.includes('SECRETO'), name).toBe(false);
      expect((await sharp(bytes).metadata()).exif, name).toBeUndefined();
    }
  });

  test('leads feeds, networks and search engines to the lead picture, and draws none in its place', async () => {
    const read = (file: string): Promise<string> => readFile(path.join(site, file), 'utf8');
    const page = await read(ARTICLE);
    const shared =
      /og:image" content="https:\/\/glosa\.example(\/noticias\/imagenes\/[\w-]+\.jpg)"/u;
    expect(page).toMatch(shared);
    expect(page).toContain('og:image:alt" content="Una mujer levanta la mano."');
    const data = JSON.parse(/ld\+json">(.*?)<\/script>/su.exec(page)?.[1] ?? '');
    const { image } = data;
    expect(image.map(({ width, height }: Record<string, number>) => [width, height])).toEqual([
      [1200, 675],
      [1040, 780],
      [780, 780],
    ]);
    expect(image[0]).toMatchObject({
      creditText: 'Luis Gil / EFE',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(listBelow(site)).not.toContain('articulos/2023-09-14-saludo/portada.png');
    const rss = await read('rss.xml');
    expect(rss.match(/https:\/\/glosa\.example\/noticias\/imagenes\/[\w-]+\.jpg/gu)).toHaveLength(
      3,
    );
    expect(rss).toContain('EFE · CC BY-SA 4.0');
    expect(JSON.parse(await read('feed.json')).items[0].image).toMatch(/-16x9\.jpg$/u);
  });

  test.each([360, 1280])('moves nothing when pictures come, %i pixels wide', async (width) => {
    const served = await serveFolder(path.join(folder, 'web'));
    const page = await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: true });
    await setClockSpeed(page, 0);
    await page.goto(new URL(BASE + ARTICLE.replace('index.html', ''), served.url).href);
    const moved = await page.evaluate(async () => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      const images = [...document.querySelectorAll('img')];
      for (const image of images) {
        image.scrollIntoView();
        image.loading = 'eager';
        await image.decode();
      }
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return { sum, shown: images.map(({ currentSrc }) => currentSrc.split('.').at(-1)) };
    });
    expect(moved).toEqual({ sum: 0, shown: ['avif', 'avif', 'avif', 'avif'] });
    await page.close();
    await served.stop();
  });
});

test('a picture that stays costs nothing, one that goes leaves nothing, and all is as from nothing', async () => {
  const images = path.join(site, 'imagenes');
  const before = new Map(
    readdirSync(images).map((name) => [name, statSync(path.join(images, name))]),
  );
  const article = path.join(project, 'content/articles/2023-09-14-saludo.md');
  await writeFile(article, TEXT.replace('![Una puerta cerrada](puerta.jpg "| EFE")\n\n', ''));
  await draw(640, 400).png().toFile(path.join(project, 'content/articles/mesa.png'));
  await buildProject(project, site, ENVIRONMENT);
  const after = new Map(
    readdirSync(images).map((name) => [name, statSync(path.join(images, name))]),
  );
  const stayed = [...after].filter(([name]) => before.has(name));
  expect(stayed.length).toBeGreaterThan(8);
  for (const [name, { ino, mtimeMs }] of stayed)
    expect({ ino, mtimeMs }, name).toEqual({
      ino: before.get(name)?.ino,
      mtimeMs: before.get(name)?.mtimeMs,
    });
  const kept = path.join(folder, 'web/.glosa/sites/noticias/pictures');
  expect(readdirSync(kept)).toHaveLength(after.size);

  const cold = path.join(folder, 'cold/project');
  await cp(project, cold, {
    recursive: true,
    filter: (from) => !path.relative(project, from).startsWith('.glosa'),
    verbatimSymlinks: true,
  });
  const coldSite = path.join(folder, 'cold/web', BASE);
  await buildProject(cold, coldSite, ENVIRONMENT);
  const files = listBelow(site);
  expect(listBelow(coldSite)).toEqual(files);
  for (const file of files) {
    const [one, other] = await Promise.all([
      readFile(path.join(site, file)),
      readFile(path.join(coldSite, file)),
    ]);
    expect(one.equals(other), file).toBe(true);
  }
});

function draw(width: number, height: number): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: 20 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } });
}
