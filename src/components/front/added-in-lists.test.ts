import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ArticleRecord, toArticles } from '../../data/articles.ts';
import { setLibrary } from '../../load/current-library.ts';
import { readLibrary } from '../../load/read-library.ts';
import { renderArticleHeading } from '../archive/render-article-heading.ts';
import { renderLead } from './render-lead.ts';
import { renderSecond } from './render-second.ts';
import { renderTeasers } from './render-teasers.ts';

const SITE = path.join(import.meta.dirname, '../article/fixtures/site/content/site.yaml');
const ARTICLE = `---
title: El puerto abre en 2024
description: Abre el puerto de Vigo, que espera desde hace mucho a los barcos que vienen de lejos. Costó 30 millones.
published: '2023-09-10'
added:
  - words: '2024'
    note: Lo anunció la autoridad portuaria.
  - words: 30 millones
---

El puerto de Vigo abre.
`;
const ZONE = 'Europe/Madrid';
const OF_TITLE = '«2024» (Lo anunció la autoridad portuaria)';

let folder: string;
let article: ArticleRecord;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'glosa-added-'));
  await mkdir(path.join(folder, 'content/articles'), { recursive: true });
  await copyFile(SITE, path.join(folder, 'content/site.yaml'));
  await writeFile(path.join(folder, 'content/articles/2023-09-10-puerto.md'), ARTICLE);
  const library = await readLibrary(folder);
  expect(library.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  setLibrary(library);
  const [only] = toArticles(library);
  if (!only) throw new TypeError('Expected an article');
  article = only;
});

afterAll(() => rm(folder, { recursive: true }));

test('what the newsroom added is said wherever a list shows it', () => {
  const lead = renderLead(article, { line: null, map: null, timeZone: ZONE });
  const second = renderSecond({ article, line: null }, ZONE);
  for (const shown of [lead, second]) {
    expect(shown.value).toContain(OF_TITLE);
    expect(shown.value).toContain('«30 millones»');
  }
  for (const shown of [renderTeasers([article]), renderArticleHeading(article, 2, ZONE)]) {
    expect(shown.value).toContain(OF_TITLE);
    // What is not shown there needs no word.
    expect(shown.value).not.toContain('30 millones');
  }
});
