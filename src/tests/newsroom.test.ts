import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ClaimFile } from '../exports/search/claim-file.ts';
import { launchChromium } from './chromium.ts';
import { parseXml } from './feed-rules.ts';
import { goWithLetters } from './go-with-letters.ts';
import { findAccessProblems, findHtmlProblems } from './markup.ts';
import { type Page, readPages, toDocument } from './pages.ts';
import { runBuild } from './run-build.ts';
import { serveFolder } from './serve-folder.ts';
import { setClockSpeed } from './set-clock-speed.ts';

/** Milliseconds that building a site may take on a busy machine. */
const BUILD_TIME = 600_000;
vi.setConfig({ testTimeout: BUILD_TIME, hookTimeout: BUILD_TIME });

const SLUG = '2023-09-14-kim-putin-cumbre-vostochny';
const ADDRESS = `/articulos/${SLUG}/`;
const ORIGIN = 'https://glosa.example';
const FILES = {
  'authors/marta-rios.yaml': `name: Marta Ríos
role: Corresponsal en el puerto
description: Escribe del puerto y del agua.
email: marta.rios@glosa.example
photo: { file: marta.jpg, credit: Luis Gil }
links: [{ name: Mastodon, url: 'https://mastodon.example/@marta' }]
formerly: [m-rios]
`,
  'authors/tomas-valdes.yaml': 'name: Tomás Valdés\n',
  'articles/2023-09-10-puerto.md': `---
title: El puerto abre
description: Abre el puerto.
published: '2023-09-10'
authors: [marta-rios]
corrections: [{ date: '2023-09-11', text: Decía «martes». }]
added: [{ words: '2024', note: Lo anunció la autoridad portuaria. }]
claims:
  - id: abre
    quote: El puerto abre
    speaker: person:kim-jong-un
    summary: Kim Jong Un asegura que el puerto abre en 2024.
---

El puerto abre, asegura Kim Jong Un.
`,
  'authors/nadie-todavia.yaml': 'name: Nadie Todavía\n',
};
const HEAD = `translation: human
translator: Ana Ruiz
authors: [marta-rios, tomas-valdes]
section: Internacional
source: { name: Agencia, url: 'https://agencia.example/kim', author: Kim Tong-hyung, date: '2023-09-13' }
image:
  file: cumbre.jpg
  alt: Dos hombres se dan la mano.
  caption: El saludo, a la puerta.
  credit: Luis Gil / Agencia
  license: CC BY 4.0
  url: https://agencia.example/foto
`;
/** Width and height in pixels: lying, standing, and no wider than the column. */
const PICTURES = {
  cumbre: [2400, 1350],
  tren: [1200, 1600],
  mesa: [600, 400],
  marta: [600, 800],
  kim: [600, 800],
} as const;
const FIRST_PICTURE =
  '![Un tren en un puente](tren.jpg "El tren de Kim | Agencia | CC BY-SA 4.0 | https://agencia.example/tren")';
const SECOND_PICTURE = '![Una mesa larga](mesa.jpg "| Agencia")';
const TABLE = `Los dos se habían visto una vez.[^antes]

| Año | Lugar | Tema |
| --- | --- | --- |
| 2019 | Vladivostok | Energía |
| 2023 | Vostochny | Espacio |

[^antes]: En 2019, en Vladivostok.
`;
const SITE = `security: { contact: avisos@glosa.example, expires: '2099-01-31' }
trust: { belongto: ['https://asociacion.example/'] }
aiCrawlers: cite
`;
const CLAIM_SOURCE =
  "    source: { name: Comunicado, url: 'https://agencia.example/comunicado' }\n";

let root: string;
let site: string;
let pages: ReadonlyMap<string, Page>;
let article: Document;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'glosa-newsroom-'));
  const content = path.join(root, 'content');
  await cp('content', content, { recursive: true });
  await rm(path.join(content, 'editions'), { recursive: true });
  await mkdir(path.join(content, 'authors'));
  for (const [file, text] of Object.entries(FILES)) await writeFile(path.join(content, file), text);
  await edit('site.yaml', (text) => text + SITE);
  await mkdir(path.join(content, 'images'), { recursive: true });
  for (const [name, [width, height]] of Object.entries(PICTURES))
    await sharp({ create: { width, height, channels: 3, background: '#9a8' } })
      .jpeg()
      .toFile(path.join(content, `images/${name}.jpg`));
  await edit(`articles/${SLUG}.md`, (text) =>
    `${text}\n${TABLE}`
      .replace('\nKim, a su vez', `\n${FIRST_PICTURE}\n\nKim, a su vez`)
      .replace('\n“Rusia está', `\n${SECOND_PICTURE}\n\n“Rusia está`)
      .replace('translation: machine\n', HEAD)
      .replace(/^ {4}summary: /mu, `${CLAIM_SOURCE}    summary: `),
  );
  await edit(
    'people/kim-jong-un.yaml',
    (text) => `${text}photo: { file: kim.jpg, credit: Agencia }\n`,
  );
  site = await runBuild({ GLOSA_ROOT: root });
  pages = new Map((await readPages(site)).map((page) => [page.path, page]));
  article = open(ADDRESS);
});

afterAll(async () => {
  for (const folder of [root, path.dirname(site)]) await rm(folder, { recursive: true });
});

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const target = path.join(root, 'content', file);
  await writeFile(target, change(await readFile(target, 'utf8')));
}

function open(address: string): Document {
  const page = pages.get(address);
  if (!page) throw new TypeError(`Expected a page at ${address}`);
  return toDocument(page);
}

const read = (file: string): Promise<string> => readFile(path.join(site, file), 'utf8');

function toMetas(document: Document, name: string): string[] {
  const found = document.querySelectorAll(`meta[property="${name}"], meta[name="${name}"]`);
  return [...found].map((meta) => meta.getAttribute('content') ?? '');
}

test('the page of the article has its byline, each with a page, its section and its translator', () => {
  const links = [...article.querySelectorAll('.byline a')];
  expect(article.querySelector('.byline')?.textContent).toBe('Por Marta Ríos y Tomás Valdés');
  for (const link of links) expect([...pages.keys()]).toContain(link.getAttribute('href'));
  expect(article.querySelector('.kicker')?.textContent).toMatch(/^Internacional · Diplomacia/u);
  expect(article.querySelector('.dateline')?.textContent).toContain(
    'Traducción de Ana Ruiz. Fuente: Kim Tong-hyung, Agencia, 13 de septiembre de 2023.',
  );
});

test('a claim leads to the document that has it: in its gloss, JSON-LD, open data and annotations', async () => {
  const source = article.querySelector('.gloss .source');
  expect(source?.textContent).toBe('Consta en Comunicado');
  expect(source?.querySelector('a')?.getAttribute('href')).toBe(
    'https://agencia.example/comunicado',
  );
  const { claims } = JSON.parse(await read('datos/afirmaciones.json'));
  expect(claims[0]).toMatchObject({
    source_name: 'Comunicado',
    source_url: 'https://agencia.example/comunicado',
  });
  const annotations = await read(`articulos/${SLUG}/anotaciones.json`);
  expect(annotations).toContain('"purpose":"linking"');
});

test('the head says who signs, when, where and how it is cited', () => {
  expect(toMetas(article, 'article:author')).toEqual([
    `${ORIGIN}/autores/marta-rios/`,
    `${ORIGIN}/autores/tomas-valdes/`,
  ]);
  expect(toMetas(article, 'article:section')).toEqual(['Internacional']);
  expect(toMetas(article, 'article:tag')).toEqual(['Diplomacia', 'Defensa', 'Guerra en Ucrania']);
  expect(toMetas(article, 'article:published_time')).toEqual(['2023-09-14']);
  const corrected = open('/articulos/2023-09-10-puerto/');
  expect(toMetas(corrected, 'article:modified_time')).toEqual(['2023-09-11']);
  expect(toMetas(article, 'og:locale')).toEqual(['es_ES']);
  expect(toMetas(article, 'og:image:alt')).toHaveLength(1);
  expect(toMetas(article, 'citation_author')).toEqual(['Marta Ríos', 'Tomás Valdés']);
  expect(toMetas(article, 'citation_publication_date')).toEqual(['2023-09-14']);
  expect(toMetas(article, 'dc.type')).toEqual(['newspaperArticle']);
});

test('the picture of the article stands after its first words, with whose it is', async () => {
  const [first, second] = article.querySelectorAll('[data-article-body] > *');
  expect(first?.tagName).toBe('P');
  expect(second?.getAttribute('data-credit')).toBe(
    'El saludo, a la puerta. Luis Gil / Agencia · CC BY 4.0',
  );
  expect(second?.querySelector('img')?.alt).toBe('Dos hombres se dan la mano.');
  expect(second?.textContent).toBe('');
  const links = article.querySelectorAll(
    '[aria-labelledby="fuentes"] dd a[href^="https://agencia"]',
  );
  expect([...links].map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['https://agencia.example/kim', 'Agencia'],
    ['https://agencia.example/foto', 'Luis Gil / Agencia · CC BY 4.0'],
    ['https://agencia.example/tren', 'Agencia · CC BY-SA 4.0'],
  ]);
  const data = JSON.parse(
    article.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
  );
  expect(data.image).toHaveLength(3);
  expect(data.author.map(({ name }: { name: string }) => name)).toEqual([
    'Marta Ríos',
    'Tomás Valdés',
  ]);
  for (const feed of ['rss.xml', 'atom.xml'])
    expect((await read(feed)).match(/\/imagenes\/[\w-]+\.jpg/gu)?.length, feed).toBeGreaterThan(2);
});

test('with all that an article may have the page keeps to its budget', () => {
  const html = pages.get(ADDRESS)?.html ?? '';
  expect(html).toContain('<table');
  expect(html.match(/<picture/gu)).toHaveLength(4);
  // The budget leaves pictures apart: their elements, and what search engines are told of them.
  const rest = html
    .replaceAll(/<picture>.*?<\/picture>/gu, '')
    .replace(/"image":\[.*?\],(?="datePublished)/u, '');
  expect(rest).not.toContain('ImageObject');
  expect(brotliCompressSync(rest).length).toBeLessThanOrEqual(22_000);
});

describe('on screens and on paper', () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof serveFolder>>;

  beforeAll(async () => {
    [browser, served] = await Promise.all([launchChromium(), serveFolder(site)]);
  });
  afterAll(async () => {
    await Promise.all([browser.close(), served.stop()]);
  });

  test.each([
    [360, 780, 480 - 20],
    [1280, 900, 530 - 20],
    [1920, 1080, 540],
  ])(
    'the first line is in sight, the text is as wide as ever and nothing moves: %i×%i',
    async (width, height, lineMax) => {
      const page = await browser.newPage({ viewport: { width, height }, bypassCSP: true });
      await setClockSpeed(page, 0);
      await goWithLetters(page, new URL(ADDRESS, served.url).href);
      const seen = await page.evaluate(async () => {
        let moved = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            moved += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        await document.fonts.ready;
        const body = document.querySelector('[data-article-body]') as Element;
        const line = body.querySelector('p')?.getBoundingClientRect().top;
        for (const image of document.querySelectorAll('img')) {
          image.scrollIntoView();
          image.loading = 'eager';
          await image.decode();
        }
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const widest = Math.max(
          ...[...body.children].map((child) => child.getBoundingClientRect().right),
        );
        return { moved, line, out: widest > innerWidth };
      });
      expect(seen).toMatchObject({ moved: 0, out: false });
      expect(seen.line).toBeLessThanOrEqual(lineMax);
      await page.close();
    },
  );

  test('the photograph of a person comes with their card at the word, and takes no room on paper', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(new URL(ADDRESS, served.url).href);
    await page.locator('[data-mention="person:kim-jong-un"]').first().click();
    const photo = page.locator('card-sheet dialog img');
    await photo.waitFor();
    expect(await photo.getAttribute('alt')).toBe('');
    const { width, height } = (await photo.boundingBox()) ?? { width: 0, height: 0 };
    expect(width).toBeGreaterThan(60);
    expect(height / width).toBeCloseTo(4 / 3, 1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.card img:visible').count()).toBe(0);
    await page.close();
  });

  test('paper has all of it, each picture whole', async () => {
    const page = await browser.newPage();
    await goWithLetters(page, new URL(ADDRESS, served.url).href);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-article-body] img:visible').count()).toBe(3);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // Eight before: half of two pages was left empty by a picture too high for it, one by the glosses.
    expect(pdf.match(/\/MediaBox/gu)?.length).toBeLessThanOrEqual(5);
    await page.close();
  });
});

test('microformats find an entry with its parts', () => {
  const entry = article.querySelector('.h-entry');
  const texts = ['.p-name', '.p-summary', '.e-content'].map(
    (part) => entry?.querySelectorAll(part).length,
  );
  expect(texts).toEqual([1, 1, 1]);
  expect(entry?.querySelector('.dt-published')?.getAttribute('datetime')).toBe('2023-09-14');
  expect(entry?.querySelectorAll('.p-author.h-card')).toHaveLength(2);
});

test('feeds name who signs and the section', async () => {
  const rss = parseXml(await read('autores/tomas-valdes/rss.xml'));
  const atom = parseXml(await read('autores/tomas-valdes/atom.xml'));
  const [item] = JSON.parse(await read('autores/tomas-valdes/feed.json')).items;
  const both = ['Marta Ríos', 'Tomás Valdés'];
  const toTexts = (found: Iterable<Element>) => [...found].map(({ textContent }) => textContent);
  expect(toTexts(rss.getElementsByTagName('dc:creator'))).toEqual(both);
  expect(toTexts(rss.getElementsByTagName('category'))[0]).toBe('Internacional');
  expect(toTexts(atom.querySelectorAll('entry > author > name'))).toEqual(both);
  expect(atom.querySelector('entry > category')?.getAttribute('term')).toBe('Internacional');
  expect(item.authors.map(({ name }: { name: string }) => name)).toEqual(both);
  expect(item.tags[0]).toBe('Internacional');
});

test('who signs has a page, feeds and a place in the list; what they were called leads there', async () => {
  const page = open('/autores/marta-rios/');
  expect(page.querySelector('h1')?.textContent).toBe('Marta Ríos');
  const photo = page.querySelector('figure.photo');
  expect(photo?.querySelector('img')?.alt).toBe('Marta Ríos');
  expect(photo?.textContent).toBe('Luis Gil');
  const data = page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  expect(JSON.parse(data).mainEntity.image).toMatchObject({ creditText: 'Luis Gil', width: 600 });
  expect(open('/autores/tomas-valdes/').querySelector('.photo')).toBeNull();
  expect(page.querySelector('.teaser a')?.getAttribute('href')).toBe(ADDRESS);
  expect(page.querySelector('.links')?.textContent).toBe(
    'marta.rios@glosa.example, Mastodon, sus artículos por RSS',
  );
  expect(page.body.textContent).toContain('Decía «martes».');
  expect(open('/autores/').body.textContent).toContain('Tomás Valdés');
  expect(await read('autores/m-rios/rss.xml')).toBe(await read('autores/marta-rios/rss.xml'));
  expect(await read('_redirects')).toContain('/autores/m-rios/ /autores/marta-rios/ 301\n');
  expect(pages.get('/autores/m-rios/')?.html).toContain('url=/autores/marta-rios/');
  const sitemap = await read('sitemap-0.xml');
  expect(sitemap).toContain('/autores/tomas-valdes/');
  expect(sitemap).not.toMatch(/autores\/(?:nadie-todavia|m-rios)\//u);
  expect(open('/acerca/').querySelector('a[href="/autores/"]')).not.toBeNull();
});

test('the files at the root of the domain are there, and robots.txt answers', async () => {
  expect(await read('.well-known/security.txt')).toContain(
    'Contact: mailto:avisos@glosa.example\nExpires: 2099-01-31T00:00:00+01:00\n',
  );
  expect(await read('.well-known/trust.txt')).toContain('datatrainingallowed=no');
  expect(await read('robots.txt')).toMatch(
    /User-agent: GPTBot\n(?:User-agent: .*\n)*Disallow: \//u,
  );
});

test('the pages are sound', async () => {
  const own = [...pages.values()].filter(({ path: at }) => /^\/(?:autores|articulos)\//u.test(at));
  for (const page of own) {
    if (page.html.includes('http-equiv="refresh"')) continue;
    expect(await findHtmlProblems(page), page.path).toEqual([]);
    expect(await findAccessProblems(page), page.path).toEqual([]);
  }
});

test('what the newsroom added to a summary is said wherever the claim is listed', async () => {
  const sentence = 'Añadido por la redacción: «2024» (Lo anunció la autoridad portuaria).';
  for (const address of ['/afirmaciones/', '/personas/kim-jong-un/']) {
    const claims = [...open(address).querySelectorAll('[data-form]')];
    const told = claims.filter((claim) => claim.querySelector('.added') !== null);
    expect(
      told.map((claim) => claim.querySelector('.gist')?.textContent),
      address,
    ).toEqual([expect.stringContaining('el puerto abre en 2024')]);
    expect(told[0]?.querySelector('.added')?.textContent).toBe(sentence);
  }
  const { claims } = JSON.parse(await read('buscar/afirmaciones-1.json')) as ClaimFile;
  expect(claims.filter((claim) => claim[7] !== undefined)).toEqual([
    expect.arrayContaining(['abre', sentence]),
  ]);
});
