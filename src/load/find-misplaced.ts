import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';
import { isContentName } from './list-files.ts';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';

/** The folders of `content/` that are read. */
const FOLDERS = ['articles', 'people', 'organizations', 'places', 'authors', 'images', 'editions'];
const SITE_FILE = 'site.yaml';
/** What the folders are called by who thinks in Spanish, or in the singular; accents and case apart. */
const MEANT: readonly (readonly [names: RegExp, folder: string])[] = [
  [/^(?:articles?|articulos?|noticias?|notas?|textos?|posts?)$/u, 'articles'],
  [/^(?:people|persons?|personas?|gente)$/u, 'people'],
  [/^(?:organi[sz]ations?|organizaci(?:on|ones)|entidad(?:es)?)$/u, 'organizations'],
  [/^(?:places?|lugar(?:es)?|sitios?)$/u, 'places'],
  [/^(?:authors?|autor(?:a|as|es)?|firmas?)$/u, 'authors'],
  [/^(?:images?|imagen(?:es)?|fotos?|photos?|pictures?|media)$/u, 'images'],
];
/** What a loose file seems to be. */
const KINDS = [
  [/^site\.(?:ya?ml|json)(?:\.txt)?$/u, 'site'],
  [/\.md$/u, 'articles'],
  [/\.ya?ml$/u, 'entries'],
] as const;
/** A note to colleagues, as in any folder. */
const NOTE = /^(?:readme|leeme)\b/u;

/**
 * What stands in `content/` itself, where nothing reads it: who put it there may believe that it is
 * published. Of other files, pictures for example, nothing is said.
 * @param root the folder that holds `content/`
 */
export function findMisplaced(root: string): FileProblem[] {
  return readContent(root)
    .filter(({ name }) => isContentName(name))
    .flatMap((entry) =>
      entry.isDirectory() ? explainFolder(entry.name) : explainFile(entry.name),
    );
}

/** Where the folder cannot be read at all, the site's file is missing, and that is told. */
function readContent(root: string): Dirent[] {
  try {
    return readdirSync(path.join(root, 'content'), { withFileTypes: true });
  } catch {
    return [];
  }
}

function explainFolder(name: string): FileProblem[] {
  if (FOLDERS.includes(name)) return [];
  const file = `content/${name}`;
  const meant = MEANT.find(([names]) => names.test(fold(name)))?.[1];
  return [
    meant === undefined
      ? toProblem('folder-unknown', file, null, { known: FOLDERS })
      : toProblem('folder-name', file, null, { meant }),
  ];
}

function explainFile(name: string): FileProblem[] {
  const folded = fold(name);
  if (name === SITE_FILE || NOTE.test(folded)) return [];
  const meant = KINDS.find(([names]) => names.test(folded))?.[1];
  return meant === undefined ? [] : [toProblem('file-place', `content/${name}`, null, { meant })];
}

function fold(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
