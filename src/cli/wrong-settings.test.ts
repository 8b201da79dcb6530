import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEditorFolders, type EditorFolders, toEnvironment } from '../tests/editor-folders.ts';
import { writeFiles } from '../tests/site-files.ts';
import { explainOutput } from '../build/swap/explain-output.ts';
import { toBuildFolders } from '../build/swap/build-folders.ts';
import { formatProblems } from '../load/format-problems.ts';
import { ALL_SETTINGS, readSettings } from '../settings/read-settings.ts';

type Environment = Readonly<Record<string, string>>;

/** Paths in the cases begin with `@/`. */
let folders: EditorFolders;

beforeAll(() => {
  folders = createEditorFolders((project) => {
    writeFiles(project, {
      'content/site.yaml': 'name: Notas',
      'content/articles/uno.md': 'Uno.',
      'package.json': '{}',
    });
    for (const name of ['src/pages', 'public'])
      mkdirSync(path.join(project, name), { recursive: true });
  });
});

afterAll(() => folders.remove());

/** What a build is told of its environment, before anything else. */
function explain(environment: Environment): string {
  const own = toEnvironment(folders, environment);
  const { problems } = readSettings(folders.project, own, ALL_SETTINGS, (folder) =>
    explainOutput(toBuildFolders(folder)),
  );
  return formatProblems(problems).replaceAll(folders.home, '@');
}

const EMPTY = 'OUT_DIR está vacía y no nombra ninguna carpeta.';
const HOLDS = 'el sitio ocuparía su lugar';
const PART = 'y ahí solo va el proyecto';
const OTHERS = 'hay archivos que ninguna construcción ha puesto ahí';
const NO_ADDRESS = 'no es una dirección web.';
const NO_PATH = 'no es la ruta de un sitio.';
const NO_DATE = 'no es una fecha en segundos desde 1970.';

const OUTPUTS: readonly (readonly [value: string, says: string])[] = [
  ['', EMPTY],
  [' ', EMPTY],
  ['\t', EMPTY],
  ['.', HOLDS],
  ['./', HOLDS],
  ['src/..', HOLDS],
  ['..', HOLDS],
  ['../', HOLDS],
  ['../..', HOLDS],
  ['/', HOLDS],
  ['//', HOLDS],
  ['@', HOLDS],
  ['@/proyecto', HOLDS],
  ['@/proyecto/', HOLDS],
  ['../proyecto', HOLDS],
  ['@/enlace-al-proyecto', HOLDS],
  ['@/enlace-al-proyecto/', HOLDS],
  ['content', PART],
  ['content/', PART],
  ['./content', PART],
  ['dist/../content', PART],
  ['content/articles', PART],
  ['content/nueva', PART],
  ['@/enlace-al-proyecto/content', PART],
  ['@/enlace-al-contenido', PART],
  ['@/enlace-al-contenido/nueva', PART],
  ['src', PART],
  ['src/pages', PART],
  ['src/nueva/dist', PART],
  ['public', PART],
  ['public/dist', PART],
  ['node_modules/.cache/dist', PART],
  ['.git', PART],
  ['.git/dist', PART],
  ['.github', PART],
  ['.astro', PART],
  ['.vscode/dist', PART],
  ['.glosa', 'está en «.glosa», donde trabajan las construcciones'],
  ['.glosa/sites/dist/new', 'está en «.glosa»'],
  ['@/.glosa/sites', 'está en «.glosa»'],
  ['docs', `${OTHERS}: notas.md.`],
  ['@/fotos', `${OTHERS}: dos, uno.jpg.`],
  ['enlace-a-fotos', OTHERS],
  ['@/otra-web', `${OTHERS}: index.html.`],
  ['@/otro', `${OTHERS}: con espacio, content.`],
  ['package.json', 'es un archivo, no una carpeta'],
  ['@/archivo.txt', 'es un archivo, no una carpeta'],
  ['@/archivo.txt/dist', 'pasa por un archivo, que no es una carpeta'],
  ['@/enlace-roto', 'pasa por un enlace que no lleva a ninguna parte'],
  ['@/enlace-roto/dist', 'pasa por un enlace que no lleva a ninguna parte'],
  ['@/bucle', 'es un enlace que lleva a sí mismo'],
  ['@/bucle/dist', 'es un enlace que lleva a sí mismo'],
  ['d'.repeat(300), 'su nombre es demasiado largo'],
  ['~', 'empieza por «~»'],
  ['~/sitio', 'empieza por «~»'],
  ['https://noticias.example/', 'es una dirección, no una carpeta'],
  ['file:///var/www', 'es una dirección, no una carpeta'],
  ['dist ', 'empieza o acaba con un espacio'],
  ['$HOME/sitio', 'lleva «$HOME», que nadie ha cambiado por su valor'],
  ['$PWD/dist', 'lleva «$PWD»'],
  ['%USERPROFILE%/dist', 'lleva «%USERPROFILE%»'],
  ['dist/*', 'lleva «*»'],
  ["'dist'", "lleva «'»"],
  ['"dist"', 'lleva «"»'],
  ['dist\u200b', 'lleva un signo que no se ve'],
  ['\0dist', 'lleva un signo que no se ve'],
  ['ana@servidor:/var/www', 'es una carpeta de otro equipo'],
  ['C:/sitio', 'es una carpeta de otro equipo'],
  ['content/../../proyecto/content', PART],
  ['../proyecto/./src/../content//articles', PART],
  ['package.json/..', HOLDS],
  ['/dev/null', 'es un archivo, no una carpeta'],
];

const OTHER_SETTINGS: readonly (readonly [Environment, says: string])[] = [
  [{ GLOSA_ROOT: '@/otro', OUT_DIR: '@/otro' }, HOLDS],
  [{ GLOSA_ROOT: '@/otro', OUT_DIR: '@/otro/content' }, 'y ahí solo va el contenido'],
  [{ GLOSA_ROOT: '@/otro', OUT_DIR: '@/otro/content/dist' }, 'y ahí solo va el contenido'],
  [{ GLOSA_ROOT: '@/otro', OUT_DIR: 'content' }, PART],
  [{ GLOSA_ROOT: '@/no-existe' }, 'La carpeta «@/no-existe» no existe.'],
  [{ GLOSA_ROOT: '@/archivo.txt' }, 'no se puede usar: su ruta pasa por un archivo'],
  [{ GLOSA_ROOT: '@/vacia' }, 'No hay ninguna carpeta «content» en «@/vacia».'],
  [{ GLOSA_ROOT: 'content' }, '¿Quiso decir «@/proyecto»?'],
  [{ GLOSA_ROOT: '~/otro' }, 'empieza por «~»'],
  [{ GLOSA_ROOT: '$HOME/otro' }, 'lleva «$HOME»'],
  [{ GLOSA_ROOT: '..' }, 'No hay ninguna carpeta «content» en «@».'],
  [{ SITE: 'https://a.example:99999' }, NO_ADDRESS],
  [{ SITE: 'https://a.example,https://b.example' }, NO_ADDRESS],
  [{ SITE: '//a.example' }, NO_ADDRESS],
  [{ SITE: 'https://a.example\\x' }, 'lleva más que el nombre del sitio'],
  [{ BASE: '/%20/' }, NO_PATH],
  [{ BASE: 'C:/Program Files/Git/noticias/' }, NO_PATH],
  [{ BASE: '/a:b/' }, NO_PATH],
  [{ BASE: '/\u200b/' }, NO_PATH],
  [{ SOURCE_DATE_EPOCH: '+5' }, NO_DATE],
  [{ SOURCE_DATE_EPOCH: '９' }, NO_DATE],
  [{ SITE: 'noticias' }, `«noticias» ${NO_ADDRESS}`],
  [{ SITE: 'noticias.example' }, NO_ADDRESS],
  [{ SITE: 'htp://noticias.example' }, NO_ADDRESS],
  [{ SITE: 'ftp://noticias.example' }, NO_ADDRESS],
  [{ SITE: 'https://' }, NO_ADDRESS],
  [{ SITE: 'javascript:alert(1)' }, NO_ADDRESS],
  [{ SITE: 'https://a.example/noticias/' }, 'Escriba solo SITE=https://a.example; la ruta'],
  [{ SITE: 'https://a.example/noticias/', BASE: '/otra/' }, 'Escriba solo SITE=https://a.example;'],
  [{ SITE: 'https://a.example/?x=1' }, 'lleva más que el nombre del sitio'],
  [{ SITE: 'https://a.example/#x' }, 'lleva más que el nombre del sitio'],
  [{ SITE: 'https://ana:clave@a.example/' }, 'lleva más que el nombre del sitio'],
  [{ BASE: 'https://a.example/noticias/' }, NO_PATH],
  [{ BASE: '/noticias de hoy/' }, NO_PATH],
  [{ BASE: '/años/' }, NO_PATH],
  [{ BASE: '/a//b/' }, NO_PATH],
  [{ BASE: '/../' }, NO_PATH],
  [{ BASE: '/a/./b/' }, NO_PATH],
  [{ BASE: '/a?b' }, NO_PATH],
  [{ BASE: '/a#b' }, NO_PATH],
  [{ BASE: 'C:\\noticias' }, NO_PATH],
  [{ SOURCE_DATE_EPOCH: 'ayer' }, `«ayer» ${NO_DATE}`],
  [{ SOURCE_DATE_EPOCH: '2023-09-15' }, NO_DATE],
  [{ SOURCE_DATE_EPOCH: '-1' }, NO_DATE],
  [{ SOURCE_DATE_EPOCH: '1.5' }, NO_DATE],
  [{ SOURCE_DATE_EPOCH: '1e9' }, NO_DATE],
  [{ SOURCE_DATE_EPOCH: '0x10' }, NO_DATE],
  // Milliseconds.
  [{ SOURCE_DATE_EPOCH: '1694779200000' }, NO_DATE],
];

describe('a wrong setting is told, and not one file changes', () => {
  const cases = [
    ...OUTPUTS.map(([value, says]) => [{ OUT_DIR: value }, says] as const),
    ...OTHER_SETTINGS,
  ].map(([environment, says]) => ({
    title: JSON.stringify(environment).slice(0, 80),
    environment,
    says,
  }));

  let before: Map<string, string>;
  beforeAll(() => {
    before = folders.read();
  });

  test.each(cases)('$title', ({ environment, says }) => {
    expect(explain(environment)).toContain(says);
  });

  test('the editor’s folders are as before', () => expect(folders.read()).toEqual(before));
});

test('all that is wrong is told at once', () => {
  const said = explain({
    SITE: 'x',
    BASE: '/a b/',
    SOURCE_DATE_EPOCH: 'ayer',
    GLOSA_ROOT: '@/no-existe',
    OUT_DIR: 'content',
  });
  const names: readonly string[] = ALL_SETTINGS;
  expect(said.split('\n').filter((line) => names.includes(line))).toEqual(names);
  expect(said).toContain('5 errores.');
});

// Every Linux has a disk in memory there.
test.skipIf(!existsSync('/dev/shm'))('a disk is refused, and a folder in it proposed', () => {
  expect(explain({ OUT_DIR: '/dev/shm' })).toContain(
    '«/dev/shm» es un disco o volumen montado y no se puede cambiar de una vez por otra carpeta. Publique en una carpeta dentro de él, por ejemplo OUT_DIR=/dev/shm/sitio.',
  );
});
