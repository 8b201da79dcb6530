import { hash } from 'node:crypto';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeFiles } from './site-files.ts';

/** An editor's folders, the project and what is precious beside it. */
export interface EditorFolders {
  /** In the cases of tests `@`. */
  readonly home: string;
  readonly project: string;
  /** All that is in them: kinds, permissions, times, words, where links lead. */
  readonly read: () => Map<string, string>;
  readonly remove: () => void;
}

const BESIDE = {
  'proyecto/.git/HEAD': 'ref: refs/heads/main',
  'proyecto/.github/workflows/pages.yml': 'on: push',
  'proyecto/docs/notas.md': 'Notas.',
  'proyecto/.env': 'CLAVE=1',
  'fotos/uno.jpg': 'JFIF',
  'fotos/dos/tres.jpg': 'JFIF',
  'otra-web/index.html': '<h1>Otra</h1>',
  'archivo.txt': 'Texto.',
};
const EMPTY = ['vacia', 'otro/con espacio'];
/** Where each link leads. */
const LINKS = {
  'enlace-al-proyecto': 'proyecto',
  'enlace-al-contenido': 'proyecto/content',
  'enlace-roto': 'no-existe',
  bucle: 'bucle',
  'proyecto/enlace-a-fotos': 'fotos',
};

/** @param writeProject puts into the folder of the project what it holds, its content among it */
export function createEditorFolders(writeProject: (project: string) => void): EditorFolders {
  const temporary = realpathSync(mkdtempSync(path.join(tmpdir(), 'glosa-editor-')));
  // So deep that what is not refused one day destroys nothing but this.
  const home = path.join(temporary, 'casa/ana');
  const project = path.join(home, 'proyecto');
  writeProject(project);
  writeFiles(home, BESIDE);
  for (const folder of EMPTY) mkdirSync(path.join(home, folder), { recursive: true });
  cpSync(path.join(project, 'content'), path.join(home, 'otro/content'), { recursive: true });
  for (const [name, target] of Object.entries(LINKS))
    symlinkSync(path.join(home, target), path.join(home, name));
  return {
    home,
    project,
    read: () => readFolder(temporary, home),
    remove: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

function readFolder(folder: string, home: string): Map<string, string> {
  const found = new Map<string, string>();
  const read = (place: string): void => {
    const stats = lstatSync(place);
    const said = stats.isSymbolicLink()
      ? readlinkSync(place)
      : stats.isFile()
        ? hash('sha256', readFileSync(place))
        : '';
    found.set(path.relative(home, place), `${stats.mode} ${stats.mtimeMs} ${said}`);
    if (stats.isDirectory()) for (const name of readdirSync(place)) read(path.join(place, name));
  };
  read(folder);
  return found;
}

/** An environment of a case as a process has it. */
export function toEnvironment(
  { home }: EditorFolders,
  environment: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.replace(/^@(?=\/|$)/u, home)]),
  );
}
