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

const site = inject('site');
const html = readFileSync(path.join(site, ARTICLE));
const { document } = new JSDOM(html).window;

test('the article page comes in one first flight', () => {
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(FIRST_FLIGHT);
});

test('all scripts of the article page keep to their budget', () => {
  const scripts = [...document.querySelectorAll('script:not([type$=json])')].map((script) => {
    const source = script.getAttribute('src');
    return source ? readFileSync(path.join(site, source)) : Buffer.from(script.textContent);
  });
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = scripts.map((script) => brotliCompressSync(script).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPTS);
});

test('the roman letters that every page loads keep to their budget', async () => {
  const files = await readdir(path.join(site, '_astro'));
  const [roman = '', ...others] = files.filter((file) => file.startsWith('newsreader-roman'));
  expect(others).toEqual([]);
  expect(readFileSync(path.join(site, '_astro', roman)).length).toBeLessThanOrEqual(ROMAN_FONT);
});
