import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyProject } from './copy-project.ts';
import { writeCorpus } from './corpus/corpus.ts';
import { buildProject } from './run-build.ts';

const PAGE = 'src/pages/articulos/[slug].astro';
const LAYOUT = 'src/layouts/Reading.astro';
const ARTICLES = 12;

let project: string;
let content: string;

beforeAll(async () => {
  project = mkdtempSync(path.join(tmpdir(), 'glosa-frames-'));
  copyProject(project);
  content = path.join(project, 'content-root');
  await writeCorpus(content, { articles: ARTICLES, entries: 60 });
});
afterAll(() => rmSync(project, { recursive: true }));

describe('what a developer adds to some pages of a route', () => {
  const originals = new Map<string, string>();
  beforeEach(() => {
    for (const [file, text] of originals) writeFileSync(path.join(project, file), text);
  });

  test('stops the build where the page itself holds it', async () => {
    edit(PAGE, (text) => `${text}{Astro.params.slug.includes('-3') ? <p>AVISO</p> : null}\n`);
    expect(await findFailure()).toContain(`${PAGE}, línea 11: «<Reading parts=`);
  });

  test('stops the build where the layout reads it from the page', async () => {
    edit(LAYOUT, (text) =>
      text.replace('<Frame ', "{parts.header.value.includes('-3') && <p>AVISO</p>}\n<Frame "),
    );
    expect(await findFailure()).toContain(`${PAGE}: Una plantilla lee «includes» de la parte`);
  });

  test('stops the build where only a proof can tell', async () => {
    edit(LAYOUT, (text) =>
      text
        .replace(
          '\n---\n',
          '\nconst count = (globalThis.count = (globalThis.count ?? 0) + 1);\n---\n',
        )
        .replace('<div class="reading">', '<p>AVISO {count}</p>\n<div class="reading">'),
    );
    const failure = await findFailure();
    expect(failure).toContain(`Las páginas de ${PAGE} difieren en algo que no es parte de ninguna`);
    expect(failure).toContain('AVISO 2');
  });

  function edit(file: string, change: (text: string) => string): void {
    const full = path.join(project, file);
    const text = readFileSync(full, 'utf8');
    originals.set(file, text);
    writeFileSync(full, change(text));
    expect(readFileSync(full, 'utf8')).not.toBe(text);
  }
});

/** What a build says that fails; nothing is published. */
async function findFailure(): Promise<string> {
  const site = path.join(project, 'dist');
  const { stderr } = await buildProject(project, site, { GLOSA_ROOT: content }).then(
    () => expect.unreachable('the build went through'),
    (error: { stderr: string }) => error,
  );
  expect(existsSync(site)).toBe(false);
  return stderr;
}
