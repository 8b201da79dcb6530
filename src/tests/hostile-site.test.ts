import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkSite } from '../fuzz/check-site.ts';
import { writeHostileSite } from '../fuzz/hostile-site.ts';
import { HUGE_CASES } from './samples/hostile-cases.ts';
import { readLibrary } from '../load/read-library.ts';
import { runBuild } from './run-build.ts';

/** Few articles, the same each time; `npm run fuzz:pages` builds thousands, new ones each time. */
const ARTICLES = 30;
const SEED = 1;
const BASE = '/noticias/';
/** By the names of their articles. */
const HUGE = { texto: '5 MB de texto', afirmaciones: '10 000 afirmaciones con su cita' };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'glosa-hostile-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('texts as hostile as the schema lets pass are shown as they are, and nothing of them runs', async () => {
  await writeHostileSite(folder, ARTICLES, SEED);
  const site = await runBuild({ GLOSA_ROOT: folder, BASE });
  const library = await readLibrary(folder);
  expect(library.articles).toHaveLength(ARTICLES);
  expect(await checkSite({ folder: site, base: BASE, library })).toEqual([]);
  await rm(path.dirname(site), { recursive: true });
});

test('huge articles become a site', async () => {
  for (const [slug, name] of Object.entries(HUGE)) {
    const files = HUGE_CASES.find((each) => each.name === name)?.files ?? {};
    for (const [file, text] of Object.entries(files)) {
      const target = path.join(folder, 'content', file.replace('/uno.md', `/${slug}.md`));
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, text);
    }
  }
  const site = await runBuild({ GLOSA_ROOT: folder });
  for (const slug of Object.keys(HUGE)) {
    const page = await readFile(path.join(site, `articulos/${slug}/index.html`), 'utf8');
    expect(page.length, slug).toBeGreaterThan(5_000_000);
  }
  await rm(path.dirname(site), { recursive: true });
});
