import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressSite } from './compress-site.ts';

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glosa-compress-'));
  site = mkdtempSync(path.join(folder, 'sitio-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const LONG = 'palabras '.repeat(300);

function write(pages: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(site, name), text);
}

async function compress(): Promise<{ count: number; kept: number[]; broken: string[] }> {
  const broken: string[] = [];
  const cache = path.join(folder, 'kept');
  const count = await compressSite(site, cache, (file) => broken.push(file));
  const kept = ['br', 'gz'].map((ending) => readdirSync(path.join(cache, ending)).length);
  return { count, kept, broken };
}

test('a copy of each encoding lies beside each text that is worth it', async () => {
  write({ 'a.html': LONG, 'corto.html': 'x', 'foto.jpg': LONG });
  expect((await compress()).count).toBe(1);
  expect(readdirSync(site).sort()).toEqual([
    'a.html',
    'a.html.br',
    'a.html.gz',
    'corto.html',
    'foto.jpg',
  ]);
});

test('what is kept is of the files that are there, however often they change', async () => {
  write({ 'a.html': LONG, 'b.html': `${LONG}b`, 'igual.html': LONG });
  expect((await compress()).kept).toEqual([2, 2]);
  for (let change = 0; change < 4; change += 1) {
    write({ 'b.html': `${LONG}${change}` });
    expect(await compress()).toEqual({ count: 3, kept: [2, 2], broken: [] });
  }
  rmSync(path.join(site, 'b.html'));
  expect((await compress()).kept).toEqual([1, 1]);
  expect(existsSync(path.join(site, 'a.html.br'))).toBe(true);
});
