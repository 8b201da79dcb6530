import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { listBelow } from '../build/list-below.ts';
import { serveByPreview } from './preview.ts';

const PROGRAM = path.resolve('public/comprobar.mjs');
const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';
const ANNOTATIONS = `${ARTICLE}anotaciones.json`;
/** What a host reads for itself, and the list that says which files are the build's. */
const UNPUBLISHED = ['.glosa-files', '_headers', '_redirects'];

let site: string;

beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'glosa-checked-'));
  // Another test may be compressing the site: what it puts beside the files is not in the list.
  cpSync(inject('site'), site, {
    recursive: true,
    filter: (file) => !/\.(?:br|gz)$/u.test(file),
  });
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

async function check(...targets: string[]): Promise<{ status: number | null; faults: string[] }> {
  const child = spawn(process.execPath, [PROGRAM, ...targets]);
  let faults = '';
  child.stderr.on('data', (bytes: Buffer) => (faults += bytes.toString('utf8')));
  child.stdout.resume();
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, faults: faults.split('\n').filter(Boolean) };
}

const read = (file: string): Buffer => readFileSync(path.join(site, file));
const write = (file: string, content: Buffer | string): void =>
  writeFileSync(path.join(site, file), content);
/** Whoever changes a file with care changes its sum too. */
function sumAnew(): void {
  const lines = read('sumas.txt').toString('utf8').split('\n').slice(1).filter(Boolean);
  const list = lines
    .map((line) => line.slice(66))
    .map((file) => `${hash('sha256', read(file))}  ${file}\n`)
    .join('');
  write('sumas.txt', `# sitio ${hash('sha256', list)}\n${list}`);
}
function edit(file: string, change: (text: string) => string): void {
  const before = read(file).toString('utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  write(file, after);
}

test('an untouched site is as it was published, in a folder and on the web', async () => {
  expect(await check(site)).toEqual({ status: 0, faults: [] });
  const served = await serveByPreview(process.cwd(), site, '/');
  expect(await check(served.url)).toEqual({ status: 0, faults: [] });
  expect(await check(served.url + ARTICLE, `${served.url}acerca/`)).toEqual({
    status: 0,
    faults: [],
  });
  await served.stop();
});

test('a site below a path, too', async () => {
  const served = await serveByPreview(process.cwd(), inject('siteUnderBase'), '/noticias/');
  expect(await check(served.url, served.url + ARTICLE)).toEqual({ status: 0, faults: [] });
  await served.stop();
});

test('a byte changed in any file is found, each by its name', async () => {
  const files = listBelow(site).filter((file) => ![...UNPUBLISHED, 'sumas.txt'].includes(file));
  expect(files.length).toBeGreaterThan(80);
  for (const round of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    for (const file of files) {
      const bytes = Buffer.from(readFileSync(path.join(inject('site'), file)));
      const at = (round * 7919 + file.length * 104_729) % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      write(file, bytes);
    }
    const { status, faults } = await check(site);
    expect(status).toBe(1);
    const found = new Set(
      faults.map((fault) => fault.replace(/: no es el que se publicó\.$/u, '')),
    );
    expect(files.filter((file) => !found.has(file))).toEqual([]);
  }
});

test('a missing file, and a changed list of sums', async () => {
  rmSync(path.join(site, 'rss.xml'));
  edit('sumas.txt', (text) => text.replace(/^[\da-f]/mu, (digit) => (digit === '0' ? '1' : '0')));
  const { faults } = await check(site);
  expect(faults).toContain('rss.xml: falta.');
  expect(faults[0]).toBe(`${site}/sumas.txt: la suma del sitio no es la de su lista.`);
});

test.each<[string, string, (text: string) => string, RegExp]>([
  [
    'a letter of the text',
    `${ARTICLE}index.html`,
    (text) => text.replace(/(<[^<>]*data-article-body[\s\S]*?>[^<]*?)a/u, '$1o'),
    /el texto no es el que se anotó/u,
  ],
  [
    'a quote of an annotation',
    ANNOTATIONS,
    (text) => text.replace('“apoyo total e incondicional”', '“apoyo parcial e incondicional”'),
    /en su lugar no está la cita/u,
  ],
  [
    'what stands before a quote',
    ANNOTATIONS,
    (text) => text.replace(/"prefix":"[^"]/u, '"prefix":"X'),
    /delante de la cita no está/u,
  ],
  [
    'a position',
    ANNOTATIONS,
    (text) => text.replace(/"start":(\d+)/u, (_, start: string) => `"start":${Number(start) + 1}`),
    /en su lugar no está la cita/u,
  ],
  [
    'the sum of a text',
    ANNOTATIONS,
    (text) => text.replace(/"textSha256":"[\da-f](?=[\da-f]{63}")/u, '"textSha256":"g'),
    /el texto no es el que se anotó/u,
  ],
  [
    'a quote of the open data',
    'datos/afirmaciones.json',
    (text) => text.replace('“apoyo total e incondicional”', '“apoyo total y condicional”'),
    /la cita «“apoyo total y condicional”/u,
  ],
])('%s changed together with its sum is found', async (_, file, change, fault) => {
  edit(file, change);
  sumAnew();
  const { status, faults } = await check(site);
  expect(status).toBe(1);
  expect(faults.join('\n')).toMatch(fault);
});

test('the program is short enough to be read', () => {
  expect(readFileSync(PROGRAM, 'utf8').split('\n').length - 1).toBeLessThanOrEqual(200);
});
