import { lstatSync } from 'node:fs';

/**
 * What the disk says of a file: whatever is done to it by way of the system changes that, and so does each
 * name that it gets or loses.
 * @param latest a change after this moment (milliseconds since 1970) could be followed by one that shows nothing
 * @returns nothing where no file is there, or one that changed just now
 */
export function readFileStamp(file: string, latest = Infinity): string {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.ctimeMs > latest) return '';
  return `${stats.dev} ${stats.ino} ${stats.size} ${stats.ctimeMs}`;
}
