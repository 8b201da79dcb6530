import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { expect, inject, test } from 'vitest';

const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/index.html';
/** What a server sends before it waits for an answer: ten packets. */
const FIRST_FLIGHT = 14_600;
/** Bytes of Brotli of everything that runs. */
const SCRIPTS = 6_144;
/** Bytes: the format is compressed already. */
const ROMAN_FONT = 30_720;
/** `import './a.js'`, `import {b} from './a.js'`, `import('./a.js')`, as a minifier writes them. */
const IMPORTS = /\b(?:import|from)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/gu;

const site = inject('site');
const html = readFileSync(path.join(site, ARTICLE));
const { document } = new JSDOM(html).window;

test('the article page comes in one first flight', () => {
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(FIRST_FLIGHT);
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

test('the roman letters that every page loads keep to their budget', async () => {
  const files = await readdir(path.join(site, '_astro'));
  const [roman = '', ...others] = files.filter((file) => file.startsWith('newsreader-roman'));
  expect(others).toEqual([]);
  expect(readFileSync(path.join(site, '_astro', roman)).length).toBeLessThanOrEqual(ROMAN_FONT);
});

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
