import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listBelow } from './build/list-below.ts';

/** The folders of the program from the bottom up: a file imports from its own folder and from lower ones. */
const LAYERS = [
  ['schema', 'styles'],
  ['html', 'kept', 'names'],
  ['text'],
  ['annotate', 'extract', 'map', 'hosts', 'fonts', 'pictures', 'share'],
  ['editions'],
  ['load'],
  ['settings', 'words', 'imports'],
  ['exports'],
  ['data'],
  ['build', 'client'],
  ['components'],
  ['layouts'],
  ['pages'],
  ['authoring', 'dev'],
  ['cli'],
  ['desk'],
  ['training'],
  ['tests'],
  ['bench', 'fuzz'],
] as const;

const ranks = new Map<string, number>(
  LAYERS.flatMap((folders, rank) => folders.map((folder) => [folder, rank] as const)),
);
const RELATIVE_IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^'?]+)/gu;
const SOURCE = /\.(?:ts|tsx|astro)$/u;
/** Tests may use anything; the baseline of the benchmark is a project of its own. */
const NO_PART = /\.test\.ts$|\.d\.ts$|^bench\/baseline\//u;

const files = listBelow(import.meta.dirname).filter(
  (file) => SOURCE.test(file) && !NO_PART.test(file),
);
const imports = new Map(files.map((file) => [file, findImports(file)]));

describe('the folders of the program', () => {
  test('are all known', () => {
    const folders = new Set(files.map(toFolder));
    expect([...folders].filter((folder) => !ranks.has(folder))).toEqual([]);
  });

  test('have no import that runs upward or across', () => {
    const upward = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((imported) => toFolder(imported) !== toFolder(file) && isAbove(imported, file))
        .map((imported) => `${file} imports ${imported}`),
    );
    expect(upward).toEqual([]);
  });

  test('hold no files that import each other in a circle', () => {
    expect(findCircles()).toEqual([]);
  });
});

function findImports(file: string): string[] {
  const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
  return [...text.matchAll(RELATIVE_IMPORT)].map(([, specifier = '']) =>
    path.posix.join(path.posix.dirname(file), specifier),
  );
}

function toFolder(file: string): string {
  return file.slice(0, Math.max(0, file.indexOf('/')));
}

/** Folders of one layer do not know each other. */
function isAbove(imported: string, file: string): boolean {
  const rank = ranks.get(toFolder(file));
  const other = ranks.get(toFolder(imported));
  return rank === undefined || other === undefined || other >= rank;
}

/** Each circle once, as the files on the way round it. */
function findCircles(): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const imported of imports.get(file) ?? []) visit(imported, [...way, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return circles;
}
