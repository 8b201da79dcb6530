import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The version of Pagefind that is installed: its package keeps it to itself. */
export function readInstalledVersion(): string {
  const file = findPackageJSON('pagefind', import.meta.url) ?? '';
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
