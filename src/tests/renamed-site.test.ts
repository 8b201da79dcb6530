import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { APPEARANCES_PER_PAGE } from '../data/pagination.ts';
import { readLibrary } from '../load/read-library.ts';
import type { EntryKind, EntryRef } from '../schema/ids.ts';
import { callCommand } from './call-command.ts';
import { writeCorpus } from './corpus/corpus.ts';
import { type Page, readPages } from './pages.ts';
import { runBuild } from './run-build.ts';

/** Milliseconds that building hundreds of pages may take on a busy machine. */
const BUILD_TIME = 600_000;
vi.setConfig({ testTimeout: BUILD_TIME, hookTimeout: BUILD_TIME });

const RENAMED = 'person:la-renombrada';
const DOUBLE = 'person:el-doble';
const DOUBLE_FILES = {
  'people/el-doble.yaml': 'name: Otro Nombre Escrito\ndescription: Persona inventada.\n',
  'articles/2016-05-01-doble.md': `---
title: Otro Nombre Escrito habla
description: Texto para las pruebas.
published: 2016-05-01
claims:
  - { id: c1, quote: no habrá cosecha este año, speaker: 'person:el-doble', verb: dijo, summary: No habrá. }
---

Otro Nombre Escrito dijo que no habrá cosecha este año.
`,
  'articles/2016-05-02-con-otro-nombre.md': `---
title: Un artículo que se llamaba de otro modo
description: Texto para las pruebas.
published: 2016-05-02
aliases: [2016-05-02-un-nombre, 2016-05-02-otro-nombre]
---

Nadie dijo nada. Lo cuenta [este mismo artículo](/articulos/2016-05-02-un-nombre/).
`,
};
const OTHER_KIND = 'place:antes-organizacion';

let root: string;
let site: string;
let pages: ReadonlyMap<string, Page>;
/** The entries that most articles name, of each kind, before anything is renamed. */
let people: readonly Named[];
let organizations: readonly Named[];
let checks: { readonly before: string; readonly after: string };

interface Named {
  readonly id: string;
  readonly articles: number;
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'glosa-renamed-'));
  await writeCorpus(root, { articles: 130, entries: 60 });
  for (const [file, text] of Object.entries(DOUBLE_FILES))
    await writeFile(path.join(root, 'content', file), text);
  people = await findMostNamed('person');
  organizations = await findMostNamed('organization');
  const before = await check();
  await rename(`person:${people[0]?.id}`, RENAMED);
  await rename(DOUBLE, `person:${people[1]?.id}`, '--merge');
  await rename(`organization:${organizations[0]?.id}`, OTHER_KIND);
  checks = { before, after: await check() };
  site = await runBuild({ GLOSA_ROOT: root });
  pages = new Map((await readPages(site)).map((page) => [page.path, page]));
});

afterAll(async () => {
  for (const folder of [root, path.dirname(site)]) await rm(folder, { recursive: true });
});

async function findMostNamed(kind: EntryKind): Promise<readonly Named[]> {
  const { articles } = await readLibrary(root);
  const counts = new Map<EntryRef, number>();
  for (const { annotated } of articles)
    for (const ref of new Set(annotated.annotations.mentions.map((mention) => mention.ref)))
      counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return [...counts]
    .filter(([ref]) => ref.startsWith(`${kind}:`))
    .map(([ref, named]) => ({ id: ref.slice(kind.length + 1), articles: named }))
    .sort((a, b) => b.articles - a.articles);
}

async function check(): Promise<string> {
  const { output, status } = await callCommand(['check'], root);
  expect(status, output).toBe(0);
  return output;
}

async function rename(from: string, to: string, ...options: readonly string[]): Promise<void> {
  const { output, status } = await callCommand(['rename', from, to, ...options], root);
  expect(status, output).toBe(0);
}

function toTarget(address: string): string | undefined {
  return /http-equiv="refresh" content="0; url=([^"]+)"/u.exec(pages.get(address)?.html ?? '')?.[1];
}

test('the check says no more than before', () => {
  // One entry less is published where two became one.
  const toProblems = (output: string): string => output.slice(output.indexOf('\n'));
  expect(toProblems(checks.after)).toBe(toProblems(checks.before));
});

test('every old address leads on, those of further pages too', () => {
  const [renamed, stays] = people.map(({ id }) => id);
  const goes = 'el-doble';
  const last = Math.ceil((people[0]?.articles ?? 0) / APPEARANCES_PER_PAGE);
  expect(last).toBeGreaterThan(1);
  for (const [old, now] of [
    [`/personas/${renamed}/`, '/personas/la-renombrada/'],
    [`/personas/${goes}/`, `/personas/${stays}/`],
    [`/organizaciones/${organizations[0]?.id}/`, '/lugares/antes-organizacion/'],
    [`/afirmaciones/quien/persona-${renamed}/`, '/afirmaciones/quien/persona-la-renombrada/'],
    ...Array.from({ length: last - 1 }, (_, index) => [
      `/personas/${renamed}/${index + 2}/`,
      `/personas/la-renombrada/${index + 2}/`,
    ]),
  ] as const) {
    expect(toTarget(old ?? ''), old).toBe(now);
    expect([...pages.keys()]).toContain(now);
  }
});

test('what an article was called before leads to it, and no search engine is told', async () => {
  const now = '/articulos/2016-05-02-con-otro-nombre/';
  const sitemap = await readFile(path.join(site, 'sitemap-0.xml'), 'utf8');
  const redirects = await readFile(path.join(site, '_redirects'), 'utf8');
  expect(sitemap).toContain(`${now}</loc>`);
  for (const name of ['2016-05-02-un-nombre', '2016-05-02-otro-nombre']) {
    expect(toTarget(`/articulos/${name}/`)).toBe(now);
    expect(redirects).toContain(`/articulos/${name}/ ${now} 301\n`);
    expect(redirects).toContain(`/articulos/${name}/anotaciones.json ${now}anotaciones.json 301\n`);
    expect(sitemap).not.toContain(name);
  }
});

test('feeds, annotations, open data and pages speak of the new one alone', async () => {
  const renamed = people[0]?.id ?? '';
  const goes = 'el-doble';
  const read = (file: string): Promise<string> => readFile(path.join(site, file), 'utf8');
  for (const feed of ['rss.xml', 'feed.json'])
    expect(await read(`personas/${renamed}/${feed}`)).toBe(
      await read(`personas/la-renombrada/${feed}`),
    );
  const { articles } = await readLibrary(root);
  const files = [
    'datos/afirmaciones.json',
    'datos/afirmaciones.csv',
    'rss.xml',
    ...articles.map(({ slug }) => `articulos/${slug}/anotaciones.json`),
  ];
  const isOld = new RegExp(`persona(?:s/|-|:)(?:${renamed}|${goes})(?![a-z0-9-])`, 'u');
  const texts = await Promise.all(files.map(read));
  expect(files.filter((_, index) => isOld.test(texts[index] ?? ''))).toEqual([]);
  expect(texts.some((text) => text.includes('personas/la-renombrada/'))).toBe(true);
  const naming = [...pages].filter(
    ([address, { html }]) => isOld.test(html) && toTarget(address) === undefined,
  );
  expect(naming.map(([address]) => address)).toEqual([]);
});

test('hosts that answer with new addresses know all of them', async () => {
  const redirects = await readFile(path.join(site, '_redirects'), 'utf8');
  expect(redirects).toContain(`/personas/${people[0]?.id}/2/ /personas/la-renombrada/2/ 301`);
});
