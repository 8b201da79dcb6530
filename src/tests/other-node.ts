import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { FIRST } from '../settings/node-version.mjs';

/** The oldest Node that the commands let run: what a publisher's machine may have in the place of ours. */
export const OTHER_NODE_VERSION = `22.${FIRST[22]}.0`;
/** Its program for this machine, as npm has it: without scripts of its own. */
const PACKAGE = `node-${process.platform}-${process.arch}`;
const FOLDER = path.resolve(
  import.meta.dirname,
  `../../node_modules/.cache/glosa/node-${OTHER_NODE_VERSION}`,
);

/** Where the program is, if it could be installed. */
export function findOtherNode(): string | null {
  const program = path.join(FOLDER, 'node_modules', PACKAGE, 'bin/node');
  return existsSync(program) ? program : null;
}

/** Installs it where it is missing; where it cannot be had, its test is skipped. */
export function installOtherNode(): void {
  if (findOtherNode()) return;
  mkdirSync(FOLDER, { recursive: true });
  const wanted = ['--no-save', '--no-package-lock', `${PACKAGE}@${OTHER_NODE_VERSION}`];
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', FOLDER, ...wanted], {
      stdio: 'inherit',
    });
  } catch {
    console.warn(`npm could not install Node ${OTHER_NODE_VERSION}.`);
  }
}
