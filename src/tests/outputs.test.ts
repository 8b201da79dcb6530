import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBelow } from '../build/list-below.ts';
import { BUNDLES } from '../build/render/bundle-store.ts';
import { OWN_FILES } from '../build/swap/own-files.ts';
import { copyProject, SMALL_CONTENT } from './copy-project.ts';
import { serveByPreview } from './preview.ts';
import { toOuterEnvironment } from './run-build.ts';
import { writeFiles } from './site-files.ts';

/** Another disk than that of temporary folders. */
const DISK = '/dev/shm';

let home: string;
let project: string;
let dist: string;

beforeAll(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'glosa-outputs-')));
  project = path.join(home, 'sitio');
  dist = path.join(project, 'dist');
  copyProject(project, { hasOwnCache: true, content: SMALL_CONTENT });
  mustBuild();
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function run(command: string, environment: NodeJS.ProcessEnv, ...rest: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/main.ts', command, ...rest],
    { cwd: project, encoding: 'utf8', env: { ...toOuterEnvironment(), ...environment } },
  );
  return { status, output: `${stdout}${stderr}` };
}

function mustBuild(environment: NodeJS.ProcessEnv = {}): void {
  const { status, output } = run('build', environment);
  expect(status, output).toBe(0);
}

/** The next build bundles the program anew, as the first one on a machine does. */
function forgetBundles(): void {
  rmSync(path.join(project, BUNDLES), { recursive: true });
}

function expectSameSite(site: string): void {
  const files = listBelow(site);
  expect(files).toEqual(listBelow(dist));
  for (const file of files)
    expect(readFileSync(path.join(site, file)).equals(readFileSync(path.join(dist, file)))).toBe(
      true,
    );
}

describe('a site goes', () => {
  test.each([
    ['beside the project, under a name that begins as its path does', '../sitio-web'],
    ['into a folder whose path begins as the project’s does', '../sitio-web-2/dist'],
    ['into a folder of the project', 'salidas/uno/'],
    ['beside another site', 'salidas/dos'],
  ])('%s', (_, OUT_DIR) => {
    if (OUT_DIR.startsWith('..')) forgetBundles();
    mustBuild({ OUT_DIR });
    expectSameSite(path.resolve(project, OUT_DIR));
  });

  test('where a link leads, and the link stays', () => {
    const target = path.join(home, 'servidor/web');
    mkdirSync(target, { recursive: true });
    symlinkSync(target, path.join(home, 'enlace'));
    mustBuild({ OUT_DIR: '../enlace' });
    mustBuild({ OUT_DIR: '../enlace' });
    expect(lstatSync(path.join(home, 'enlace')).isSymbolicLink()).toBe(true);
    expectSameSite(target);
  });

  test.skipIf(!existsSync(DISK))('onto another disk, again and again', () => {
    const folder = mkdtempSync(path.join(DISK, 'glosa-outputs-'));
    try {
      const site = path.join(folder, 'dist');
      expect(statSync(folder).dev).not.toBe(statSync(project).dev);
      forgetBundles();
      for (let build = 0; build < 2; build += 1) mustBuild({ OUT_DIR: site });
      expectSameSite(site);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what others put beside the site', () => {
  const OTHERS = ['.well-known/security.txt', 'CNAME', 'articulos/foto.jpg'];

  beforeAll(() => {
    writeFiles(dist, Object.fromEntries(OTHERS.map((file) => [file, file])));
  });

  const expectOthers = (files = OTHERS): void => {
    for (const file of files) expect(readFileSync(path.join(dist, file), 'utf8')).toBe(file);
  };

  test('is there after each build, whatever changes', () => {
    mustBuild();
    expectOthers();
    mustBuild({ SOURCE_DATE_EPOCH: '1694779200' });
    expectOthers();
    expect(run('compress', {}).status).toBe(0);
    expect(existsSync(path.join(dist, 'index.html.br'))).toBe(true);
    mustBuild();
    expectOthers();
    expect(existsSync(path.join(dist, 'index.html.br'))).toBe(false);
  });

  test('is there too where an earlier version published, and what is no page any more is gone', () => {
    rmSync(path.join(dist, OWN_FILES));
    renameSync(path.join(project, '.glosa/sites/dist'), path.join(home, 'moved'));
    // They kept no drawings, no pictures and no compressed copies.
    for (const name of ['maps', 'images', 'pictures', 'compressed'])
      rmSync(path.join(home, 'moved', name), { recursive: true, force: true });
    for (const name of readdirSync(path.join(home, 'moved')))
      renameSync(path.join(home, 'moved', name), path.join(project, '.glosa', name));
    mkdirSync(path.join(dist, 'temas/viejo'));
    writeFileSync(path.join(dist, 'temas/viejo/index.html'), 'viejo');
    mustBuild();
    expectOthers(['.well-known/security.txt', 'CNAME']);
    expect(existsSync(path.join(dist, 'temas/viejo'))).toBe(false);
    expect(existsSync(path.join(dist, OWN_FILES))).toBe(true);
    expect(readdirSync(path.join(project, '.glosa'))).toEqual(['sites']);
  });

  test('stops the publication where the site needs its place', () => {
    const own = readFileSync(path.join(dist, OWN_FILES), 'utf8');
    writeFileSync(path.join(dist, OWN_FILES), own.replace(/^temas\/index\.html\n/mu, ''));
    const before = listBelow(dist);
    const { status, output } = run('build', {});
    expect(status).toBe(1);
    expect(output).toContain('que el sitio necesita para los suyos: temas/index.html.');
    expect(output).toContain('El sitio publicado sigue como estaba.');
    expect(listBelow(dist)).toEqual(before);
    writeFileSync(path.join(dist, OWN_FILES), own);
  });
});

describe('OUT_DIR counts for', () => {
  test('what compresses the site', () => {
    const { status, output } = run('compress', { OUT_DIR: '../sitio-web' });
    expect(status, output).toBe(0);
    expect(output).toContain(`archivos comprimidos en «${path.join(home, 'sitio-web')}»`);
    expect(existsSync(path.join(home, 'sitio-web/index.html.br'))).toBe(true);
  });

  test('what shows it', async () => {
    writeFileSync(path.join(home, 'sitio-web/index.html'), 'Otra portada');
    const served = await serveByPreview(project, null, '/', { OUT_DIR: '../sitio-web' });
    try {
      expect(await (await fetch(served.url)).text()).toBe('Otra portada');
    } finally {
      await served.stop();
    }
  });

  test('what configures servers', () => {
    const { output } = run('host', { OUT_DIR: '../sitio-web' }, 'nginx');
    expect(output).toContain(`root "${path.join(home, 'sitio-web')}";`);
  });
});
