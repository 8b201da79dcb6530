import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OWN_FILES, readOwnership, writeOwnFiles } from './own-files.ts';
import { writeFiles } from '../../tests/site-files.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'glosa-own-'));
});

afterEach(() => rmSync(site, { recursive: true }));

function write(...files: readonly string[]): void {
  writeFiles(site, Object.fromEntries(files.map((file) => [file, ''])));
}

test('a site says which files are its own', () => {
  writeOwnFiles(site, ['a/b.html', 'ñ.html']);
  const isOwn = readOwnership(site);
  expect(['a/b.html', 'ñ.html', OWN_FILES].map((file) => isOwn?.(file))).toEqual([
    true,
    true,
    true,
  ]);
  expect(['a', 'a/c.html', 'b.html'].map((file) => isOwn?.(file))).toEqual([false, false, false]);
});

test('a folder without a list is nobody’s of ours', () => {
  expect(readOwnership(site)).toBeNull();
  expect(readOwnership(path.join(site, 'no-existe'))).toBeNull();
  write('index.html', 'articulos/uno/index.html');
  expect(readOwnership(site)).toBeNull();
});

test('a folder with an empty list may be published into, and nothing in it is ours', () => {
  write(OWN_FILES, 'CNAME');
  expect(readOwnership(site)?.('CNAME')).toBe(false);
});

test('a site of an earlier version is known by its files', () => {
  write('index.html', 'acerca/index.html', 'datos/afirmaciones.json', 'news-sitemap.xml', 'CNAME');
  const isOwn = readOwnership(site);
  for (const file of ['index.html.br', 'temas/x/index.html', 'sitemap-12.xml', '_astro/x.js'])
    expect(isOwn?.(file), file).toBe(true);
  for (const file of ['CNAME', '.well-known/security.txt', 'temas.txt', 'sitemap.xml'])
    expect(isOwn?.(file), file).toBe(false);
});
