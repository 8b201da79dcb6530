import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from './install-packages.ts';

const LYNX = '/usr/bin/lynx';

export function hasLynx(): boolean {
  return existsSync(LYNX);
}

/** Installs Debian's Lynx where the machine has none and lets us; else its tests are skipped. */
export function installLynx(): void {
  if (!hasLynx()) installPackages('lynx');
}

/** A page as somebody reads it in a terminal. */
export function readByLynx(file: string): string {
  return execFileSync(
    LYNX,
    ['-dump', '-nolist', '-assume_charset=utf-8', '-display_charset=utf-8', file],
    { encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8' } },
  );
}
