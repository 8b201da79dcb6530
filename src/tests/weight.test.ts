import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { expect, inject, test } from 'vitest';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/index.html';
/** What a server sends of a page before it waits for an answer: ten packets, less the headers. */
const FIRST_FLIGHT = 13_300;
/** Bytes of Brotli of the whole page. */
const PAGE = 22_000;
/** Bytes of Brotli of everything that runs. */
const SCRIPTS = 9_000;
/** Bytes: the format is compressed already. */
const FONTS = 45_000;
/** `import './a.js'`, `import {b} from './a.js'`, `import('./a.js')`, as a minifier writes them. */
const IMPORTS = /\b(?:import|from)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/gu;

const site = inject('site');
const html = readFileSync(path.join(site, ARTICLE));
const { document } = new JSDOM(html).window;

test('the first flight holds the head, the styles and three paragraphs of the article', () => {
  const start = toStart(brotliCompressSync(html), FIRST_FLIGHT);
  const third = document.querySelectorAll('[data-article-body] > p')[2];
  expect(start).toContain('</style>');
  expect(start).toContain(third?.outerHTML.slice(-200));
});

test('the whole page keeps to its budget', () => {
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(PAGE);
});

test('all scripts of the article page keep to their budget, with those that they import', () => {
  const elements = [...document.querySelectorAll('script:not([type$=json])')];
  const inline = elements.filter((script) => !script.hasAttribute('src'));
  const files = findImported(elements.flatMap((script) => script.getAttribute('src') ?? []));
  expect(files.length).toBeGreaterThan(1);
  const scripts = [
    ...inline.map(({ textContent }) => textContent),
    ...files.map((file) => readFileSync(path.join(site, file))),
  ];
  const sizes = scripts.map((script) => brotliCompressSync(script).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPTS);
});

test('the letters that a page in Spanish loads keep to their budget', async () => {
  const files = await readdir(path.join(site, '_astro'));
  const always = files.filter((file) =>
    /^(?:companion|newsreader-(?:roman|bold|italic|display))\./u.test(file),
  );
  expect(always).toHaveLength(5);
  const sizes = always.map((file) => readFileSync(path.join(site, '_astro', file)).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FONTS);
});

/** What a browser knows of a page when so many bytes of its Brotli have come. */
function toStart(compressed: Buffer, bytes: number): string {
  const { BROTLI_OPERATION_FLUSH: finishFlush } = constants;
  return brotliDecompressSync(compressed.subarray(0, bytes), { finishFlush }).toString();
}

/** The files of these scripts and of all that they import, at once or later; paths from the root. */
function findImported(files: readonly string[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    for (const [, imported = ''] of readFileSync(path.join(site, file), 'utf8').matchAll(IMPORTS)) {
      found.add(path.posix.join(path.posix.dirname(file), imported));
    }
  }
  return [...found];
}
