import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toBytesDigest, toDigest } from '../load/digest.ts';
import { ENTRY_FOLDERS } from '../schema/ids.ts';
import { listBelow } from './list-below.ts';

/** What decides, beside articles and entries, how pages look. */
const PROGRAM = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
/** What is no part of any page; the tools of benchmarks have more files than the program. */
const NO_PART = /^src\/(?:bench|fuzz|tests|training)\/|\.test\.ts$|\/fixtures\//u;
/** Each of their files belongs to articles that name it, or to one entry, and is kept with them. */
const OF_ARTICLES_AND_ENTRIES = [
  ...Object.values(ENTRY_FOLDERS),
  'content/articles',
  'content/authors',
  'content/editions',
  'content/images',
];

/**
 * A digest of the program that makes pages: its files, its packages, the Node that runs it, and the settings from
 * the environment.
 */
export function toProgramDigest(projectRoot: string): string {
  const program = PROGRAM.flatMap((name) => listProgram(projectRoot, name));
  const environment = Object.entries(process.env)
    .filter(([name]) => name === 'SITE' || name === 'BASE' || name.startsWith('PUBLIC_'))
    .sort();
  return toDigest(
    process.version,
    process.versions.icu ?? '',
    JSON.stringify(environment),
    ...program.filter((file) => !NO_PART.test(file)).map(toFileDigest(projectRoot)),
  );
}

/**
 * A digest of everything that all pages depend on: the program, and all of `content/` but articles with what is
 * remembered of them, who signs them, entries and pictures.
 * What was made under another digest is not used again.
 * @param program digest of it
 */
export function toCodeDigest(program: string, contentRoot: string): string {
  const settings = listReadable(contentRoot, 'content').filter(
    (file) => !OF_ARTICLES_AND_ENTRIES.some((folder) => file.startsWith(`${folder}/`)),
  );
  return toDigest(program, ...settings.map(toFileDigest(contentRoot, true)));
}

/**
 * A digest of everything that Astro bundles: of what `content/site.yaml` says the address alone, which the
 * configuration reads. Pages ask for the rest as they are made.
 * @param url of the site
 */
export function toBundleDigest(program: string, url: string): string {
  return toDigest(program, url);
}

function listProgram(root: string, name: string): string[] {
  if (!existsSync(path.join(root, name))) return [];
  if (path.extname(name) !== '') return [name];
  const isNoPart = (below: string): boolean => NO_PART.test(`${name}/${below}`);
  return listBelow(path.join(root, name), isNoPart).map((file) => `${name}/${file}`);
}

/**
 * Files below a folder, in one order; what may not be read is left out: reading the content tells
 * of it where it counts.
 */
function listReadable(root: string, folder: string): string[] {
  const files: string[] = [];
  const walk = (below: string): void => {
    try {
      for (const entry of readdirSync(path.join(root, below), { withFileTypes: true })) {
        if (entry.isDirectory()) walk(`${below}/${entry.name}`);
        else if (entry.isFile()) files.push(`${below}/${entry.name}`);
      }
    } catch {
      files.push(below);
    }
  };
  walk(folder);
  return files.sort();
}

function toFileDigest(root: string, mayBeDenied = false): (file: string) => string {
  return (file) => {
    try {
      return toDigest(file, toBytesDigest(readFileSync(path.join(root, file))));
    } catch (error) {
      if (mayBeDenied) return toDigest(file);
      throw error;
    }
  };
}
