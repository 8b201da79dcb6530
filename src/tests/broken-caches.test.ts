import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { listBelow } from '../build/list-below.ts';
import { createRandom } from './corpus/random.ts';
import { DAMAGES } from './damage.ts';
import { buildProject } from './run-build.ts';

/** A build forgets all where this one is broken: it hides what becomes of the others. */
const CODE = '.glosa/sites/dist/code';
/** Of the folder around the site; the rest of what is kept lies beside the packages. */
const KEPT = /^\.glosa\/sites\/dist\/(?!lock)/u;
/** The superuser may read what nobody may. */
const KINDS = Object.keys(DAMAGES).filter(
  (kind) => kind !== 'may not be read' || process.getuid?.() !== 0,
);

let kept: string[];

beforeAll(() => {
  kept = listBelow(path.dirname(inject('site'))).filter((file) => KEPT.test(file));
});

test('what builds keep are articles, registers, parts, maps, images and pages', () => {
  const folders = new Set(kept.map((file) => file.split('/').slice(3, 5).join('/')));
  for (const name of ['cache/articles', 'cache/registers', 'cache/search', 'maps/drawings'])
    expect(folders).toContain(name);
  for (const name of ['cache/articles.json', 'maps/drawings.json', 'pages.json', 'code'])
    expect(kept).toContain(`.glosa/sites/dist/${name}`);
});

describe('a build after damage', () => {
  test.each([1, 2])('to each kept file publishes the same site, and says so (%i)', async (seed) => {
    const random = createRandom(seed);
    const home = copySite();
    const files = [...kept.filter((file) => file !== CODE), 'dist/index.html', 'dist/sumas.txt'];
    for (const file of files) {
      const kinds = KINDS.filter((kind) => file.startsWith('.glosa') || !/folder/u.test(kind));
      DAMAGES[random.pick(kinds)]?.(path.join(home, file), random);
    }
    await expectSame(home);
  });

  test('to the digest of the program publishes the same site', async () => {
    const home = copySite();
    DAMAGES['has one other bit']?.(path.join(home, CODE), createRandom(1));
    await expectSame(home);
  });
});

/** With its project and all that its build kept; other tests have folders beside it that come and go. */
function copySite(): string {
  const home = mkdtempSync(path.join(tmpdir(), 'glosa-broken-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  execFileSync('cp', ['-a', 'project', 'dist', '.glosa', home], {
    cwd: path.dirname(inject('site')),
  });
  return home;
}

async function expectSame(home: string): Promise<void> {
  const said = await buildProject(path.join(home, 'project'), path.join(home, 'dist'), {});
  expect(said).toContain('Se ha hecho de nuevo lo que guarda');
  const before = readSite(inject('site'));
  const after = readSite(path.join(home, 'dist'));
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [file, bytes] of before) expect(after.get(file)?.equals(bytes), file).toBe(true);
}

/** Without what servers' tests put beside its files. */
function readSite(site: string): ReadonlyMap<string, Buffer> {
  const files = listBelow(site).filter((file) => !/\.(?:br|gz)$/u.test(file));
  return new Map(files.map((file) => [file, readFileSync(path.join(site, file))]));
}
