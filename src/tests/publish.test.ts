import { spawn, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeCorpus } from './corpus/corpus.ts';
import { createRandom } from './corpus/random.ts';
import { readSealed } from '../kept/sealed-file.ts';
import { readIfThere } from '../load/read-if-there.ts';
import { listBelow } from '../build/list-below.ts';
import { SUMS } from '../build/swap/sums.ts';
import { copyProject, SMALL_CONTENT } from './copy-project.ts';
import { DAMAGES } from './damage.ts';
import { serveByPreview } from './preview.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

let folder: string;
let project: string;
let content: string;
let published: string;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'glosa-publish-')));
  project = path.join(folder, 'proyecto');
  copyProject(project);
  content = path.join(folder, 'content-root');
  published = path.join(folder, 'dist');
  await writeCorpus(content, { articles: 8, entries: 60 });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface BuildOptions {
  /** The folder of the program. */
  readonly from?: string;
  readonly out?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A module that runs before the program. */
  readonly preload?: string;
}

function start({ from = project, out = published, environment, preload }: BuildOptions = {}): {
  pid: number | undefined;
  kill: (signal: NodeJS.Signals) => void;
  ended: Promise<Ended>;
} {
  const before = preload ? ['--import', pathToFileURL(preload).href] : [];
  const child = spawn(process.execPath, [...before, 'src/cli/main.ts', 'build'], {
    cwd: from,
    env: { ...process.env, GLOSA_ROOT: content, OUT_DIR: out, ...environment },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += String(data);
    });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, output }));
  });
  return { pid: child.pid, kill: (signal) => child.kill(signal), ended };
}

function build(options?: BuildOptions): Promise<Ended> {
  return start(options).ended;
}

/** Waits until a build has its lock, so that it is really at work, or has ended. */
async function waitForLock(running: ReturnType<typeof start>): Promise<void> {
  const lock = path.join(folder, '.glosa/sites/dist/lock');
  const hasLock = (): boolean =>
    readIfThere(lock)?.toString().includes(`"pid":${running.pid},`) ?? false;
  let hasEnded = false;
  running.ended.then(() => {
    hasEnded = true;
  });
  while (!hasLock() && !hasEnded) await sleep(10);
}

async function mustBuild(options?: BuildOptions): Promise<string> {
  const { code, output } = await build(options);
  expect(code, output).toBe(0);
  return output;
}

/** Every file of a site with the digest of its bytes. */
function readSite(site: string): Map<string, string> {
  return new Map(
    listBelow(site).map((file) => [file, hash('sha256', readFileSync(path.join(site, file)))]),
  );
}

/**
 * What tells whether an article's files were rendered again: the key of what each was made from, as the build notes it,
 * and the file on the disk, which stays where the bytes do.
 */
function readRenderings(): Map<string, string> {
  const noted = readSealed(path.join(folder, '.glosa/sites/dist/pages.json'), () => {});
  const { pages } = JSON.parse(noted?.toString() ?? '{}');
  const files = listBelow(path.join(published, 'articulos')).map((file) => `articulos/${file}`);
  return new Map(
    files.map((file) => [file, `${readInode(file)} ${pages[file]?.key ?? 'without a key'}`]),
  );
}

function readInode(file: string): number {
  return statSync(path.join(published, file)).ino;
}

function edit(file: string, change: (text: string) => string): void {
  const full = path.join(content, file);
  writeFileSync(full, change(readFileSync(full, 'utf8')));
}

function findArticles(...words: string[]): string[] {
  const articles = readdirSync(path.join(content, 'content/articles'));
  return articles
    .filter((file) => {
      const text = readFileSync(path.join(content, 'content/articles', file), 'utf8');
      return words.some((word) => text.includes(word));
    })
    .map((file) => path.parse(file).name);
}

/** Builds after a change: these pages are new. */
async function expectRendered(slugs: readonly string[]): Promise<void> {
  const before = readRenderings();
  await mustBuild();
  const redone = [...readRenderings()].filter(([file, made]) => before.get(file) !== made);
  expect(new Set(redone.map(([file]) => file.split('/')[1]))).toEqual(new Set(slugs));
}

async function expectSameAsCold(): Promise<void> {
  const cold = path.join(folder, `cold-${Math.random()}`, 'dist');
  await mustBuild({ out: cold });
  expect(readSite(published)).toEqual(readSite(cold));
  rmSync(path.dirname(cold), { recursive: true });
}

describe('a build on top of another', () => {
  let first = '';
  beforeAll(async () => {
    first = await mustBuild();
  });

  test('says in one line what it built', () => {
    // A slow machine says how far it has come before.
    expect(first.trim().split('\n').at(-1)).toMatch(
      /^8 artículos, 60 entradas, 64 afirmaciones: \d+ páginas en \d+,\d s\.$/u,
    );
  });

  test('renders no article again where nothing changed', async () => {
    const before = readSite(published);
    await expectRendered([]);
    expect(readSite(published)).toEqual(before);
  });

  test('renders only the article that was edited, that was added, and drops the one removed', async () => {
    const [edited = '', removed = ''] = findArticles('');
    edit(`content/articles/${edited}.md`, (text) => `${text}\nUn párrafo más.\n`);
    // The same claims under another name: who is heard in other articles, which cards say, stays.
    const file = path.join(content, `content/articles/${removed}.md`);
    cpSync(file, path.join(content, 'content/articles/2020-01-01-copia.md'));
    rmSync(file);
    await expectRendered([edited, '2020-01-01-copia']);
    expect(existsSync(path.join(published, 'articulos', removed))).toBe(false);
  });

  test('renders no other article where what was published of one is remembered', async () => {
    const environment = { ...process.env, GLOSA_ROOT: content };
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'record'], {
      ...{ cwd: project, encoding: 'utf8', env: environment },
    });
    expect(status, stderr).toBe(0);
    const editions = path.join(content, 'content/editions');
    const [remembered = '', ...others] = readdirSync(editions).sort();
    for (const file of others) rmSync(path.join(editions, file));
    const before = readRenderings();
    await mustBuild();
    const redone = [...readRenderings()].filter(([file, made]) => before.get(file) !== made);
    const own = path.parse(remembered).name;
    expect(redone.filter(([file]) => file.split('/')[1] !== own)).toEqual([]);
    // The texts of what follows are no editions.
    rmSync(editions, { recursive: true });
  });

  test('renders only the articles that a changed entry touches', async () => {
    const [file = ''] = readdirSync(path.join(content, 'content/people'));
    const person = `content/people/${file}`;
    const name = /^name: (.*)$/mu.exec(readFileSync(path.join(content, person), 'utf8'))?.[1] ?? '';
    const touched = findArticles(name, `person:${path.parse(file).name}`);
    expect(touched.length).toBeGreaterThan(0);
    expect(touched.length).toBeLessThan(8);
    edit(person, (text) => text.replace(/^description: .*$/mu, 'description: Otra descripción.'));
    await expectRendered(touched);
    // After all the changes until here; edits one by one are compared by `src/fuzz/edits.ts`.
    await expectSameAsCold();
  });

  test('leaves a file as it is where what is rendered again comes out the same', async () => {
    const files = [...readRenderings().keys()];
    const inodes = files.map(readInode);
    const keys = [...readRenderings().values()];
    // An alias that no text has: it may be the name of a speaker, so that pages with the person are rendered.
    const [person = ''] = readdirSync(path.join(content, 'content/people'));
    edit(`content/people/${person}`, (text) => `${text}aliases: [Nadie Que Conste]\n`);
    await mustBuild();
    expect([...readRenderings().values()]).not.toEqual(keys);
    expect(files.map(readInode)).toEqual(inodes);
    await expectSameAsCold();
  });

  test('is the same as a cold one where one entry is renamed and another becomes private', async () => {
    const [renamed = '', hidden = ''] = readdirSync(path.join(content, 'content/people')).slice(1);
    edit(`content/people/${renamed}`, (text) => text.replace(/^name: (.*)$/mu, 'name: $1 Nuevo'));
    edit(`content/people/${hidden}`, (text) => `${text}private: true\n`);
    await mustBuild();
    await expectSameAsCold();
  });

  test('renders a page again where someone touched what was published', async () => {
    const [slug = ''] = findArticles('');
    // A new file: the old one may have other names.
    const page = path.join(published, 'articulos', slug, 'index.html');
    const before = readSite(published);
    rmSync(page);
    writeFileSync(page, 'tocado');
    await expectRendered([slug]);
    expect(readSite(published)).toEqual(before);
  });

  test('renders everything again where the settings change', async () => {
    edit('content/site.yaml', (text) => text.replace('Banco de pruebas', 'Otro nombre'));
    await expectRendered(findArticles(''));
    await expectSameAsCold();
  });
});

describe('a build that fails', () => {
  beforeAll(() => mustBuild());

  test('for errors of content leaves the published site as it was', async () => {
    const before = readSite(published);
    const [slug] = findArticles('');
    const file = `content/articles/${slug}.md`;
    const good = readFileSync(path.join(content, file), 'utf8');
    edit(file, (text) => text.replace(/^title: .*$/mu, 'titulo: x'));
    const { code, output } = await build();
    writeFileSync(path.join(content, file), good);
    expect(code).toBe(1);
    expect(output).toContain('Falta el campo «title».');
    expect(output).toContain('No se ha publicado nada.');
    expect(readSite(published)).toEqual(before);
  });

  test('for another build in progress says so and touches nothing', async () => {
    const running = start();
    await waitForLock(running);
    running.kill('SIGSTOP');
    const other = path.join(folder, 'otro-proyecto');
    copyProject(other);
    const refused = [
      await build(),
      // One project builds one site at a time, and one site is built by one project.
      await build({ out: path.join(folder, 'otro/dist') }),
      await build({ from: other }),
    ];
    running.kill('SIGCONT');
    for (const { code, output } of refused) {
      expect(code).toBe(1);
      expect(output).toMatch(/^Ya hay otra construcción en marcha \(proceso \d+\)\./u);
    }
    expect((await running.ended).code).toBe(0);
    await mustBuild({ out: path.join(folder, 'otro/dist') });
    await mustBuild({ from: other });
  });

  test('because Astro was asked directly says what to use and touches nothing', async () => {
    const before = readSite(published);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', published],
      { cwd: project, env: { ...process.env, GLOSA_ROOT: content }, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('El sitio no se construye con «astro build».');
    expect(readSite(published)).toEqual(before);
  });

  test('because it is interrupted says so and tidies up', async () => {
    const before = readSite(published);
    // A swap would change the site.
    const [slug] = findArticles('');
    const article = path.join(content, `content/articles/${slug}.md`);
    const good = readFileSync(article, 'utf8');
    writeFileSync(article, `${good}\nOtro párrafo más.\n`);
    const { code, output } = await build({
      preload: path.join(PROJECT, 'src/tests/interrupt-at-file.ts'),
      // Nearly the last that a build does before the swap.
      environment: { INTERRUPT_AT_FILE: path.join(folder, '.glosa/sites/dist/new', SUMS) },
    });
    writeFileSync(article, good);
    // A slow build has said before how far it is.
    expect([code, output.trim().split('\n').at(-1)]).toEqual([
      130,
      'Construcción interrumpida. El sitio publicado sigue como estaba.',
    ]);
    const left = readdirSync(path.join(folder, '.glosa/sites/dist'));
    expect(left).not.toContain('new');
    expect(left).not.toContain('lock');
    expect(readSite(published)).toEqual(before);
  });
});

describe('a build that is killed between the two renames of its swap', () => {
  let before: Map<string, string>;

  beforeAll(async () => {
    // One article is enough; what compresses the site takes seconds for more.
    rmSync(path.join(content, 'content'), { recursive: true });
    cpSync(SMALL_CONTENT, path.join(content, 'content'), { recursive: true });
    await mustBuild();
    before = readSite(published);
  });

  test('leaves the last good site to the next one, even if that fails', async () => {
    const site = path.join(content, 'content/site.yaml');
    const good = readFileSync(site, 'utf8');
    writeFileSync(site, good.replace('name: ', 'name: Nuevo '));
    const preload = path.join(PROJECT, 'src/tests/die-at-call.ts');
    const killed = await build({ preload, environment: { DIE_AT_RENAME_TO: published } });
    expect(killed).toMatchObject({ signal: 'SIGKILL' });
    expect(existsSync(published)).toBe(false);
    writeFileSync(site, `${good}x: y\n`);
    expect(await build()).toMatchObject({ code: 1 });
    expect(readSite(published)).toEqual(before);
    writeFileSync(site, good);
    await mustBuild();
    expect(readSite(published)).toEqual(before);
  });

  describe('is undone by', () => {
    beforeEach(() => renameSync(published, path.join(folder, '.glosa/sites/dist/old')));

    test.each(['check', 'compress'])('«%s»', (command) => {
      const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', command], {
        cwd: project,
        encoding: 'utf8',
        env: { ...process.env, GLOSA_ROOT: content, OUT_DIR: published },
      });
      expect(status, stderr).toBe(0);
      const after = readSite(published);
      for (const [file, digest] of before) expect(after.get(file), file).toBe(digest);
    });

    test('what shows the site', async () => {
      const environment = { GLOSA_ROOT: content, OUT_DIR: published };
      const served = await serveByPreview(project, null, '/', environment);
      await served.stop();
      expect(existsSync(path.join(published, 'index.html'))).toBe(true);
    });
  });
});

test('the same bytes come out in another folder, time zone and language, on more cores, of a program bundled anew', async () => {
  // Enough for more than one worker that makes images.
  const many = path.join(folder, 'many');
  await writeCorpus(many, { articles: 40, entries: 60 });
  const other = realpathSync(mkdtempSync(path.join(tmpdir(), 'glosa-otra carpeta-')));
  // It bundles the program itself; the project here may take what another one has bundled.
  copyProject(other, { hasOwnCache: true });
  mkdirSync(path.join(folder, 'here'));
  const here = path.join(folder, 'here', 'dist');
  const there = path.join(other, 'dist');
  const preload = path.join(PROJECT, 'src/tests/cores.ts');
  const place = { TZ: 'America/Los_Angeles', LC_ALL: 'C', CORES: '1' };
  const otherPlace = {
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    CORES: '3',
  };
  await mustBuild({ out: here, preload, environment: { GLOSA_ROOT: many, ...place } });
  // Astro draws a key for each bundle unless it is given one.
  const key = { ASTRO_KEY: Buffer.alloc(32).toString('base64') };
  const environment = { GLOSA_ROOT: many, ...otherPlace, ...key };
  await mustBuild({ from: other, out: there, preload, environment });
  expect(readSite(there)).toEqual(readSite(here));

  // What is damaged is bundled anew, and of what the site says of itself nothing is bundled.
  const bundles = path.join(other, 'node_modules/.cache/glosa/bundles');
  const bundle = readSite(bundles);
  const [bundled = ''] = [...bundle.keys()].filter((file) => file.endsWith('.mjs'));
  DAMAGES['has one other bit']?.(path.join(bundles, bundled), createRandom(1));
  const site = path.join(many, 'content/site.yaml');
  const settings = readFileSync(site, 'utf8');
  writeFileSync(
    site,
    settings.replaceAll(/^( *(?:name|description|corrections): ).*$/gmu, '$1Otro.'),
  );
  const said = await mustBuild({ from: other, out: there, preload, environment });
  expect(said).toContain(`«node_modules/.cache/glosa/bundles/${bundled}»`);
  expect(readSite(bundles)).toEqual(bundle);
  rmSync(other, { recursive: true });
});
