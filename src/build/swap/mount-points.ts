import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where Linux says what is mounted; the fifth field is the place (proc_pid_mountinfo(5)). */
const MOUNTS = '/proc/self/mountinfo';
const PLACE = 4;

/**
 * Disks and volumes that are mounted on a folder or below it: such a folder can be neither renamed
 * nor removed, and removing what is in it would empty a disk.
 * @param folder a real path that exists
 * @param mounts what the system says of its mounts; null where it does not
 */
export function findMounts(folder: string, mounts = readMounts()): string[] {
  if (mounts === null) return isOtherDisk(folder) ? [folder] : [];
  return mounts
    .split('\n')
    .map((line) => toPlainName(line.split(' ')[PLACE] ?? ''))
    .filter((place) => place === folder || place.startsWith(folder + path.sep));
}

function readMounts(): string | null {
  try {
    return readFileSync(MOUNTS, 'utf8');
  } catch {
    return null;
  }
}

/** Spaces and the like are written as octal numbers: `\040`. */
function toPlainName(place: string): string {
  return place.replaceAll(/\\([0-7]{3})/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 8)),
  );
}

function isOtherDisk(folder: string): boolean {
  return statSync(folder).dev !== statSync(path.dirname(folder)).dev;
}
