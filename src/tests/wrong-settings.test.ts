import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEditorFolders, type EditorFolders, toEnvironment } from './editor-folders.ts';
import { copyProject } from './copy-project.ts';
import { PATIENCE } from './patience.ts';
import { toOuterEnvironment } from './run-build.ts';

type Environment = Readonly<Record<string, string>>;

/** Paths in the cases begin with `@/`. */
let folders: EditorFolders;

beforeAll(() => {
  folders = createEditorFolders(copyProject);
});

afterAll(() => folders.remove());

function run(
  program: readonly string[],
  environment: Environment,
): Promise<{ status: number | string | null | undefined; output: string }> {
  const own = toEnvironment(folders, environment);
  const options = {
    cwd: folders.project,
    env: { ...toOuterEnvironment(), ...own, ASTRO_TELEMETRY_DISABLED: '1' },
    // A server that is not refused would run for ever.
    timeout: PATIENCE,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, program, options, (error, stdout, stderr) =>
      resolve({
        status: error?.code ?? 0,
        output: `${stdout}${stderr}`.replaceAll(folders.home, '@'),
      }),
    );
  });
}

const BUILD = ['src/cli/main.ts', 'build'];
const COMPRESS = ['src/cli/main.ts', 'compress'];
const HOST = ['src/cli/main.ts', 'host', 'nginx'];
const CHECK = ['src/cli/main.ts', 'check'];
const NEW = ['src/cli/main.ts', 'new', 'person', 'Ana Ruiz'];
const PREVIEW = ['node_modules/astro/bin/astro.mjs', 'preview'];
const DEV = ['node_modules/astro/bin/astro.mjs', 'dev'];

const EMPTY = 'OUT_DIR está vacía y no nombra ninguna carpeta.';
const PART = 'y ahí solo va el proyecto';
const NO_ADDRESS = 'no es una dirección web.';
const NO_PATH = 'no es la ruta de un sitio.';
const NO_DATE = 'no es una fecha en segundos desde 1970.';

/** Each command asks for its settings; what each wrong value is told, src/cli/wrong-settings.test.ts says. */
const CASES: readonly (readonly [readonly string[], Environment, says: string])[] = [
  [BUILD, { OUT_DIR: '@/fotos' }, 'hay archivos que ninguna construcción ha puesto ahí'],
  [BUILD, { OUT_DIR: '.', BASE: '/a b/' }, NO_PATH],
  [COMPRESS, { OUT_DIR: '' }, EMPTY],
  [COMPRESS, { OUT_DIR: 'content' }, PART],
  [COMPRESS, { OUT_DIR: '@/fotos' }, 'En «@/fotos» no hay ningún sitio construido.'],
  [COMPRESS, { OUT_DIR: '@/vacia' }, 'no hay ningún sitio construido'],
  [COMPRESS, {}, 'No existe «@/proyecto/dist». Ejecute antes «npm run build».'],
  [HOST, { OUT_DIR: '' }, EMPTY],
  [HOST, { SITE: 'noticias' }, NO_ADDRESS],
  [HOST, { BASE: '/a b/' }, NO_PATH],
  [CHECK, { GLOSA_ROOT: '@/no-existe' }, 'no existe'],
  [NEW, { GLOSA_ROOT: '@/no-existe' }, 'no existe'],
  [PREVIEW, { OUT_DIR: 'content' }, PART],
  [PREVIEW, { OUT_DIR: '@/otra-web' }, 'no hay ningún sitio construido'],
  [PREVIEW, { SITE: 'noticias' }, NO_ADDRESS],
  [DEV, { SITE: 'noticias', SOURCE_DATE_EPOCH: 'ayer' }, NO_DATE],
  [DEV, { BASE: '/a b/' }, NO_PATH],
  [DEV, { GLOSA_ROOT: '@/no-existe' }, 'no existe'],
];

describe('a wrong setting is refused before any work, and not one file changes', () => {
  const cases = CASES.map(([program, environment, says]) => ({
    title: `${program.slice(1).join(' ')} ${JSON.stringify(environment).slice(0, 80)}`,
    program,
    environment,
    says,
  }));

  let before: Map<string, string>;
  beforeAll(() => {
    before = folders.read();
  });

  test.each(cases)('$title', async ({ program, environment, says }) => {
    const { status, output } = await run(program, environment);
    expect(output).toContain(says);
    expect(output).toContain('No se ha hecho nada.');
    expect(output).not.toMatch(/^\s+at /mu);
    expect(status).toBe(1);
  });

  test('the editor’s folders are as before', () => expect(folders.read()).toEqual(before));
});
