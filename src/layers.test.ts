import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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
const NO_PART = /\.test\.ts$|\.d\.ts$|^bench\/baseline(?:-pictures)?\//u;

/** All that may stand at the top, besides files whose names begin with a dot: a tool looks for it there, or a host shows it. */
const TOP = new Set([
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
]);
const PROJECT = path.dirname(import.meta.dirname);

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

// A copy that was unpacked from an archive does not say which files are the project's.
test.runIf(existsSync(path.join(PROJECT, '.git')))('nothing else stands at the top', () => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: PROJECT, encoding: 'utf8' });
  const names = tracked
    .split('\0')
    .map((file) => file.replace(/\/.*/su, ''))
    .filter((name) => name !== '' && !name.startsWith('.') && !TOP.has(name));
  expect([...new Set(names)]).toEqual([]);
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
