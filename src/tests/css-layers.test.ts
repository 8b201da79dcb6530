import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { findEarlyLayers } from './css-layers.ts';
import { type Page, readPages, toDocument } from './pages.ts';

const ORDER = (/@layer ([^;]+);/u.exec(readFileSync('src/styles/layers.css', 'utf8'))?.[1] ?? '')
  .split(',')
  .map((name) => name.trim());

test('on every page the order of the layers comes before any layer', async () => {
  const pages = await readPages(inject('site'));
  const found: string[] = [];
  let styled = 0;
  for (const page of pages) {
    const sheets = readSheets(page);
    if (sheets.length > 0) styled += 1;
    found.push(...findEarlyLayers(sheets, ORDER).map((rule) => `${page.path}: ${rule}`));
  }
  expect(ORDER.length).toBeGreaterThan(5);
  expect(styled).toBeGreaterThan(40);
  expect(found).toEqual([]);
});

const A_B = '@layer a, b;';

test.each([
  ['a layer without an order', ['@layer a{p{}}'], ['@layer a{']],
  ['an order too late', ['@layer b{p{}}', A_B], ['@layer b{']],
  ['an order too late in one sheet', ['@layer b{p{}}@layer a,b;'], ['@layer b{']],
  ['another order', ['@layer b,a;', A_B], ['@layer b,a;']],
  ['half an order', ['@layer a;', A_B], ['@layer a;']],
  ['a layer without a name', ['@layer{p{}}', A_B], ['@layer{']],
  ['an import into a layer', ["@import 'a.css' layer(b);", A_B], ['@import "" layer(b);']],
  ['an import into some layer', ["@import url('a.css') layer;", A_B], ['@import url("") layer;']],
  ['a layer that depends', ['@media print{@layer b{p{}}}', A_B], ['@layer b{']],
  ['an unknown layer', [A_B, '@layer c{p{}}'], ['@layer c{']],
  ['a word of an order', ['p::before{content:"@layer a,b;"}', '@layer b{p{}}'], ['@layer b{']],
])('is found: %s', (_, sheets, expected) => {
  expect(findEarlyLayers(sheets, ['a', 'b'])).toEqual(expected);
});

test.each([
  ['a layer after the order', [A_B, '@layer b{p{}}', '@layer a{p{}}']],
  ['the order again', [A_B, '@layer b,a;@layer a,b;']],
  ['an import after the order', ["@layer a,b;@import 'a.css' layer(b);"]],
  ['no layer', ['p{}', '']],
  ['a comment', ['/* @layer b{} */', A_B]],
])('may stand: %s', (_, sheets) => {
  expect(findEarlyLayers(sheets, ['a', 'b'])).toEqual([]);
});

/** What the sheets of a page say, as they follow in it. */
function readSheets(page: Page): string[] {
  return [...toDocument(page).querySelectorAll('style, link[rel~=stylesheet]')].map((sheet) => {
    const href = sheet.getAttribute('href');
    if (href === null) return sheet.textContent;
    const { pathname } = new URL(href, `https://glosa.example${page.path}`);
    return readFileSync(path.join(inject('site'), pathname), 'utf8');
  });
}
