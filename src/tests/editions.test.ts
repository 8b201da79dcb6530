import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBelow } from '../build/list-below.ts';
import { copyProject } from './copy-project.ts';
import { findAccessProblems, findHtmlProblems } from './markup.ts';
import { readPages } from './pages.ts';
import { toOuterEnvironment } from './run-build.ts';

const SLUG = '2023-09-16-una-noticia-que-espera';
const ARTICLE = `---
title: Una noticia que espera
description: Sale el sábado por la mañana.
published: '2023-09-16T08:00:00+02:00'
topics: [Diplomacia, Esperas]
---

Vladimir Putin volvió a Moscú. La palabra es *esperandola*.
`;
const DRAFT_SLUG = '2023-09-15-algo-sin-acabar';
const DRAFT = `---
draft: true
title: Algo sin acabar
description: No sale de ninguna manera.
published: '2023-09-15'
topics: [Borradores]
---

Vladimir Putin volvió a Moscú. La palabra es *inacabadisima*.
`;
const DRAFT_WORDS = /sin-acabar|sin acabar|inacabadisima|borradores\//u;
const MOMENT = Date.parse('2023-09-16T08:00:00+02:00') / 1000;

let home: string;
let project: string;
/** What the build before that moment said. */
let said: string;

beforeAll(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'glosa-waiting-')));
  project = path.join(home, 'sitio');
  copyProject(project);
  writeFileSync(path.join(project, `content/articles/${SLUG}.md`), ARTICLE);
  writeFileSync(path.join(project, `content/articles/${DRAFT_SLUG}.md`), DRAFT);
  said = mustRun(MOMENT - 1, 'dist', 'build');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function run(seconds: number, folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...toOuterEnvironment(), OUT_DIR: folder, SOURCE_DATE_EPOCH: String(seconds) },
  });
  return { status, output: `${stdout}${stderr}` };
}

function mustRun(seconds: number, folder: string, ...args: readonly string[]): string {
  const { status, output } = run(seconds, folder, ...args);
  expect(status, output).toBe(0);
  return output;
}

function read(file: string): string {
  return readFileSync(path.join(project, file), 'utf8');
}

function findFilesWith(folder: string, words: RegExp): string[] {
  const site = path.join(project, folder);
  return listBelow(site).filter(
    (file) => words.test(file) || words.test(readFileSync(path.join(site, file), 'latin1')),
  );
}

test('no file of a build has anything of a draft', () => {
  expect(findFilesWith('dist', DRAFT_WORDS)).toEqual([]);
  expect(said).toContain('Como borradores, sin publicar: 1 artículo');
});

test('a second before its moment nothing of it is public, and the build says until when', () => {
  expect(findFilesWith('dist', /que-espera|que espera|esperas\//u)).toEqual([]);
  expect(said).toContain(
    `En espera: content/articles/${SLUG}.md, hasta el 16 de septiembre de 2023 a las 8:00 (Europe/Madrid).`,
  );
});

test('at its moment it appears everywhere, though no file changed, as in a build from nothing', () => {
  const output = mustRun(MOMENT, 'dist', 'publish');
  expect(output).not.toContain('En espera');
  expect(output).toContain('Guardada 1 edición');
  expect(findFilesWith('dist', /que-espera/u)).toEqual(
    expect.arrayContaining([
      `articulos/${SLUG}/index.html`,
      `articulos/${SLUG}/anotaciones.json`,
      'feed.json',
      'index.html',
      'news-sitemap.xml',
      'personas/vladimir-putin/index.html',
      'rss.xml',
      'sitemap-0.xml',
      'temas/esperas/index.html',
    ]),
  );
  mustRun(MOMENT, 'fresh', 'build');
  const [site, fresh] = ['dist', 'fresh'].map((folder) => path.join(project, folder));
  expect(listBelow(site ?? '')).toEqual(listBelow(fresh ?? ''));
  // Pictures, and so their sums, are tested where they are drawn.
  for (const file of listBelow(site ?? '').filter((each) => !/\.png$|^sumas\.txt$/u.test(each)))
    expect(
      readFileSync(path.join(site ?? '', file)).equals(readFileSync(path.join(fresh ?? '', file))),
      file,
    ).toBe(true);
});

test('what was published is remembered by its publication, and by nothing before', () => {
  expect(said).not.toContain('Sin edición guardada');
  expect(read(`content/editions/${SLUG}.txt`)).toContain(
    '\n= Vladimir Putin volvió a Moscú. La palabra es esperandola.\n',
  );
});

test('a text that changes in silence is not published, and the last site stays', () => {
  const file = `content/articles/${SLUG}.md`;
  writeFileSync(
    path.join(project, file),
    read(file).replace('volvió a Moscú', 'no volvió a Moscú'),
  );
  const before = read('dist/.glosa-files');
  const { status, output } = run(MOMENT + 60, 'dist', 'build');
  expect(status).toBe(1);
  expect(output).toContain('dice «Vladimir Putin no volvió a Moscú. La»');
  expect(read('dist/.glosa-files')).toBe(before);
  expect(read(`dist/articulos/${SLUG}/index.html`)).not.toContain('no volvió');
});

test('readers see what a correction changed: under the article, in feeds, in data for machines', async () => {
  const sentence = 'Decía «volvió»; dice «no volvió».';
  mustRun(MOMENT + 60, 'dist', 'correct', SLUG, '--text', sentence);
  mustRun(MOMENT + 120, 'dist', 'publish');
  const changed = 'Vladimir Putin <ins>no</ins> volvió a Moscú.';
  const page = read(`dist/articulos/${SLUG}/index.html`);
  expect(page).toContain(changed);
  expect(page).toContain('href="#correcciones"');
  expect(page).toContain('"dateModified":"2023-09-16T08:01:00+02:00"');
  expect(page).toContain('property="article:modified_time" content="2023-09-16T08:01:00+02:00"');
  expect(page).toContain(`"@type":"CorrectionComment","text":"${sentence}"`);
  const pages = await readPages(path.join(project, 'dist'));
  const built = [...pages.values()].filter((each) => each.path.includes(SLUG));
  expect(built).toHaveLength(1);
  expect((await Promise.all(built.map(findHtmlProblems))).flat()).toEqual([]);
  expect((await Promise.all(built.map(findAccessProblems))).flat()).toEqual([]);
  for (const file of ['rss.xml', 'feed.json', `articulos/${SLUG}/anotaciones.json`]) {
    const text = read(`dist/${file}`).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    expect(text, file).toContain('<ins>no</ins> volvió a Moscú.');
    expect(text, file).toContain('2023-09-16T08:01:00+02:00');
  }
  expect(read('dist/sitemap-0.xml')).toContain('<lastmod>2023-09-16T08:01:00+02:00</lastmod>');
});
