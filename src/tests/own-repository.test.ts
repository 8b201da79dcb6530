import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBelow } from '../build/list-below.ts';
import { toBytesDigest } from '../load/digest.ts';
import { copyProject } from './copy-project.ts';
import { readPages, toDocument } from './pages.ts';
import { toOuterEnvironment } from './run-build.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const DRAFT = 'content/articles/2023-09-15-algo-sin-acabar.md';
const DRAFT_TEXT = `---
draft: true
title: Algo sin acabar
description: Por completar.
published: '2023-09-15'
topics: [Diplomacia]
---

Vladimir Putin volvió a Moscú. La palabra es *inacabadisima*.
`;
const DRAFT_WORDS = /sin-acabar|sin acabar|inacabadisima/u;
const WAITING = 'content/articles/2999-01-01-una-noticia-que-espera.md';

let home: string;
/** Glosa, with no content of its own. */
let glosa: string;
/** The newsroom's repository: content and nothing else. */
let newsroom: string;
let before: ReadonlyMap<string, string>;

beforeAll(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'glosa-own-')));
  glosa = path.join(home, 'glosa');
  newsroom = path.join(home, 'redaccion');
  copyProject(glosa);
  rmSync(path.join(glosa, 'content'), { recursive: true });
  cpSync(path.join(PROJECT, 'content'), path.join(newsroom, 'content'), { recursive: true });
  writeFileSync(path.join(newsroom, DRAFT), DRAFT_TEXT);
  writeFileSync(
    path.join(newsroom, WAITING),
    DRAFT_TEXT.replace('draft: true\n', '')
      .replace('Por completar.', 'Espera.')
      .replace('2023-09-15', '2999-01-01'),
  );
  before = toSums(newsroom);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function run(environment: NodeJS.ProcessEnv, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: glosa,
    encoding: 'utf8',
    env: {
      ...toOuterEnvironment(),
      GITHUB_ACTIONS: '',
      // As npm says where a command was typed.
      INIT_CWD: newsroom,
      GLOSA_ROOT: newsroom,
      OUT_DIR: path.join(newsroom, 'dist'),
      ...environment,
    },
  });
  return { status, output: `${stdout}${stderr}` };
}

function toSums(folder: string): Map<string, string> {
  return new Map(
    listBelow(path.join(folder, 'content')).map((file) => [
      file,
      toBytesDigest(readFileSync(path.join(folder, 'content', file))),
    ]),
  );
}

describe('content in a repository of its own, with Glosa beside it', () => {
  const site = () => path.join(newsroom, 'dist');
  const preview = () => path.join(newsroom, 'dist-drafts');

  beforeAll(() => {
    for (const flags of [[], ['--drafts']]) {
      const { status, output } = run({}, 'build', ...flags);
      expect(status, output).toBe(0);
    }
  });

  test('is built into the site of the newsroom, without the drafts', () => {
    expect(existsSync(path.join(site(), 'rss.xml'))).toBe(true);
    const withDraft = listBelow(site()).filter(
      (file) =>
        DRAFT_WORDS.test(file) || DRAFT_WORDS.test(readFileSync(path.join(site(), file), 'latin1')),
    );
    expect(withDraft).toEqual([]);
    expect(existsSync(path.join(glosa, 'content'))).toBe(false);
  });

  test('keeps every byte, and nothing is remembered as published', () => {
    expect(toSums(newsroom)).toEqual(before);
  });

  test('has a preview beside the site, with drafts and what waits, that says so on each page', async () => {
    const pages = await readPages(preview());
    const paths = pages.map((page) => page.path);
    expect(paths.filter((each) => /sin-acabar|que-espera/u.test(each))).toHaveLength(2);
    for (const page of pages) {
      const document = toDocument(page);
      if (document.querySelector('meta[http-equiv="refresh"]')) continue;
      expect(document.querySelector('.preview-band')?.textContent, page.path).toMatch(/^Borrador/u);
      expect(document.querySelector('[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(document.querySelector('link[rel="alternate"], link[rel="canonical"]')).toBeNull();
      for (const link of document.querySelectorAll('a[href^="/"]')) {
        const [target = ''] = (link.getAttribute('href') ?? '').split(/[?#]/u);
        const file = path.join(preview(), target.endsWith('/') ? `${target}index.html` : target);
        expect(existsSync(file), `${page.path} leads to ${target}`).toBe(true);
      }
    }
    const told = listBelow(preview()).filter((file) => /rss|feed|atom|sitemap/u.test(file));
    expect(told).toEqual([]);
    expect(readFileSync(path.join(preview(), 'robots.txt'), 'utf8')).not.toContain('Sitemap');
  });

  test('the preview never takes the place of a published site', () => {
    cpSync(site(), path.join(newsroom, 'otro-drafts'), { recursive: true });
    const { status, output } = run({ OUT_DIR: path.join(newsroom, 'otro') }, 'build', '--drafts');
    expect(status).toBe(1);
    expect(output).toContain('hay un sitio publicado: los borradores no van sobre él');
    expect(existsSync(path.join(newsroom, 'otro-drafts/rss.xml'))).toBe(true);
  });

  test('an option that is not there is an error that says which is meant', () => {
    const { status, output } = run({}, 'build', '--draft');
    expect(status).toBe(1);
    expect(output).toContain('No existe la opción «--draft». ¿Quiso decir «--drafts»?');
  });
});
