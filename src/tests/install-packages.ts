import { execFileSync } from 'node:child_process';

let isUpdated = false;

/**
 * Installs Debian's packages where the machine lets us: what cannot be had is skipped by its tests.
 * @returns whether they were installed
 */
export function installPackages(...packages: readonly string[]): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    if (!isUpdated) run('update');
    isUpdated = true;
    run('install', '-y', '--no-install-recommends', ...packages);
    return true;
  } catch {
    console.warn(`This system could not install: ${packages.join(', ')}.`);
    return false;
  }
}

function run(...args: readonly string[]): void {
  execFileSync('apt-get', args, { stdio: 'inherit' });
}
