import { copyFileSync, cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const PARTS = ['public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** A sound site of one article. */
export const SMALL_CONTENT = path.join(PROJECT, 'src/load/fixtures/sound/content');
/** Nearly half of the files, and no command reads them. */
const FOR_DEVELOPERS = /^src\/(?:bench|fuzz|tests|training)$|\.test\.ts$|\/fixtures$/u;

/**
 * Copies the project into a folder, as far as an editor runs it, with the installed packages of the original.
 * @param hasOwnCache whether what commands keep beside the packages is its own too, and empty
 * @param content the folder whose content the copy has; the project's own unless this says otherwise
 */
export function copyProject(
  folder: string,
  {
    hasOwnCache = false,
    content = path.join(PROJECT, 'content'),
  }: { readonly hasOwnCache?: boolean; readonly content?: string } = {},
): void {
  copyProgram(folder, 'src');
  for (const name of PARTS)
    cpSync(path.join(PROJECT, name), path.join(folder, name), { recursive: true });
  cpSync(content, path.join(folder, 'content'), { recursive: true });
  const installed = path.join(PROJECT, 'node_modules');
  const packages = path.join(folder, 'node_modules');
  if (!hasOwnCache) {
    symlinkSync(installed, packages);
    return;
  }
  mkdirSync(packages);
  for (const name of readdirSync(installed))
    if (!name.startsWith('.')) symlinkSync(path.join(installed, name), path.join(packages, name));
}

function copyProgram(folder: string, below: string): void {
  mkdirSync(path.join(folder, below), { recursive: true });
  for (const entry of readdirSync(path.join(PROJECT, below), { withFileTypes: true })) {
    const name = `${below}/${entry.name}`;
    if (FOR_DEVELOPERS.test(name)) continue;
    if (entry.isDirectory()) copyProgram(folder, name);
    else copyFileSync(path.join(PROJECT, name), path.join(folder, name));
  }
}
