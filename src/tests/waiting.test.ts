import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBelow } from '../build/list-below.ts';
import { copyProject } from './copy-project.ts';
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
  said = build('dist', MOMENT - 1);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function build(folder: string, seconds: number): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...toOuterEnvironment(), OUT_DIR: folder, SOURCE_DATE_EPOCH: String(seconds) },
  });
  expect(status, stderr).toBe(0);
  return `${stdout}${stderr}`;
}

function findFilesWith(folder: string, words: RegExp): string[] {
  const site = path.join(project, folder);
  return listBelow(site).filter(
    (file) => words.test(file) || words.test(readFileSync(path.join(site, file), 'latin1')),
  );
}

test('a second before its moment nothing of it is public, and the build says until when', () => {
  expect(findFilesWith('dist', /que-espera|que espera|esperas\//u)).toEqual([]);
  expect(said).toContain(
    `En espera: content/articles/${SLUG}.md, hasta el 16 de septiembre de 2023 a las 8:00 (Europe/Madrid).`,
  );
});

test('at its moment it appears everywhere, though no file changed, as in a build from nothing', () => {
  expect(build('dist', MOMENT)).not.toContain('En espera');
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
  build('fresh', MOMENT);
  const [site, fresh] = ['dist', 'fresh'].map((folder) => path.join(project, folder));
  expect(listBelow(site ?? '')).toEqual(listBelow(fresh ?? ''));
  for (const file of listBelow(site ?? ''))
    expect(
      readFileSync(path.join(site ?? '', file)).equals(readFileSync(path.join(fresh ?? '', file))),
      file,
    ).toBe(true);
});
