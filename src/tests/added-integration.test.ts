import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUNDLES } from '../build/render/bundle-store.ts';
import { copyProject } from './copy-project.ts';
import { buildProject } from './run-build.ts';

const CONFIG = 'astro.config.mjs';
/** Puts a file into the site, as integrations do when all is built. */
const ADDED = `
    {
      name: 'de-otros',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          const { writeFile } = await import('node:fs/promises');
          await writeFile(new URL('de-otros.txt', dir), 'Hecho.');
        },
      },
    },`;

let project: string;

beforeAll(() => {
  project = mkdtempSync(path.join(tmpdir(), 'glosa-added-'));
  copyProject(project, { hasOwnCache: true });
});
afterAll(() => rmSync(project, { recursive: true }));

test('an integration that somebody adds does its work at each build, and nothing bundled is kept', async () => {
  const config = path.join(project, CONFIG);
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace('integrations: [', `integrations: [${ADDED}`));
  const site = path.join(project, 'dist');
  for (let build = 0; build < 2; build += 1) {
    await buildProject(project, site, {});
    expect(readFileSync(path.join(site, 'de-otros.txt'), 'utf8')).toBe('Hecho.');
    expect(existsSync(path.join(project, BUNDLES))).toBe(false);
  }
});
