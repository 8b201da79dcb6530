import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL_SETTINGS, readSettings, type Settings } from './read-settings.ts';

/** What wrong values are answered stands in `src/cli/wrong-settings.test.ts`. */
let home: string;
let project: string;

beforeAll(() => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), 'glosa-settings-')));
  project = path.join(home, 'sitio');
  for (const name of [
    'sitio/content',
    'sitio/src',
    'anuario/content',
    'web',
    'discos/uno',
    'paquetes/uno',
  ])
    mkdirSync(path.join(home, name), { recursive: true });
  symlinkSync(path.join(home, 'discos/uno'), path.join(home, 'enlace'));
  symlinkSync(path.join(home, 'paquetes'), path.join(project, 'node_modules'));
});

afterAll(() => rmSync(home, { recursive: true }));

function read(environment: Readonly<Record<string, string>>): Settings {
  const { settings, problems } = readSettings(project, environment, ALL_SETTINGS);
  expect(problems).toEqual([]);
  return settings;
}

test('without an environment the project’s own folders count', () => {
  expect(read({})).toEqual({
    contentRoot: project,
    site: null,
    base: '/',
    output: path.join(project, 'dist'),
  });
});

test('an empty value is none', () => {
  const environment = { SITE: '', BASE: '', SOURCE_DATE_EPOCH: '', GLOSA_ROOT: '' };
  expect(read(environment)).toEqual(read({}));
});

test.each([
  'https://noticias.example',
  'https://noticias.example/',
  'http://localhost:4321',
  'http://192.168.1.20:8080/',
  'https://Noticias.Example',
  ' https://noticias.example ',
  'https://ñandú.example',
])('«%s» is an address', (SITE) => {
  expect(read({ SITE }).site).toBe(SITE.trim());
});

test('the path of an address may say the same as BASE', () => {
  const SITE = 'https://ana.example/noticias';
  expect(read({ SITE, BASE: '/noticias/' }).site).toBe(SITE);
});

test.each([
  ['/', '/'],
  ['noticias', '/noticias/'],
  ['/noticias', '/noticias/'],
  ['/a/b-c/2023.1/~ana/_x/', '/a/b-c/2023.1/~ana/_x/'],
])('the path «%s» is «%s»', (BASE, base) => {
  expect(read({ BASE }).base).toBe(base);
});

test.each(['0', '1694779200', ' 1694779200 ', '253402300799'])('%s is a date', (seconds) => {
  read({ SOURCE_DATE_EPOCH: seconds });
});

test.each([
  ['salida', 'sitio/salida'],
  ['salida/', 'sitio/salida'],
  ['una/dos/tres', 'sitio/una/dos/tres'],
  ['../web', 'web'],
  ['../sitio-web', 'sitio-web'],
  ['../sitio-web/dist', 'sitio-web/dist'],
  ['contenido', 'sitio/contenido'],
  ['src-2', 'sitio/src-2'],
  ['../anuario/dist', 'anuario/dist'],
  ['../con espacio/ñ', 'con espacio/ñ'],
  // What it leads to is published into.
  ['../enlace', 'discos/uno'],
  ['../enlace/dist', 'discos/uno/dist'],
])('the output «%s» is «%s»', (OUT_DIR, output) => {
  expect(read({ OUT_DIR, GLOSA_ROOT: '../anuario' }).output).toBe(path.join(home, output));
});

test.each(['node_modules', 'node_modules/uno', 'node_modules/uno/dist'])(
  'the installed packages in «%s» are no output, though they are a link',
  (OUT_DIR) => {
    const { problems } = readSettings(project, { OUT_DIR }, ['OUT_DIR']);
    expect(problems.map(({ message }) => message).join()).toContain('y ahí solo va el proyecto');
  },
);

test('only what a command uses is checked', () => {
  const environment = { SITE: 'x', OUT_DIR: '' };
  expect(readSettings(project, environment, ['GLOSA_ROOT']).problems).toEqual([]);
});
