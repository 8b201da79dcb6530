import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const PARTS = [
  'src',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/**
 * Copies the project into a folder, with the installed packages of the original.
 * @param hasOwnCache whether what commands keep beside the packages is its own too, and empty
 */
export function copyProject(
  folder: string,
  { hasOwnCache = false }: { readonly hasOwnCache?: boolean } = {},
): void {
  mkdirSync(folder, { recursive: true });
  for (const name of PARTS)
    cpSync(path.join(PROJECT, name), path.join(folder, name), { recursive: true });
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
