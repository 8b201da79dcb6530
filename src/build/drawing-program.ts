import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toDigest } from '../load/digest.ts';
import { listBelow } from './list-below.ts';

/** The lock file says which atlas, projections, codes of countries and fonts there are. */
const PACKAGES = 'package-lock.json';

/**
 * A digest of all that decides how something is drawn, beside what it shows.
 * @param folders of the program that draws: `src/map`
 */
export function toDrawingProgram(projectRoot: string, ...folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    listBelow(path.join(projectRoot, folder))
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => `${folder}/${file}`),
  );
  const texts = [...files, PACKAGES].map((file) =>
    toDigest(file, readFileSync(path.join(projectRoot, file), 'utf8')),
  );
  // Names of countries are those of this Node.
  return toDigest(process.version, process.versions.icu ?? '', ...texts);
}
