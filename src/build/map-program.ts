import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toDigest } from '../load/digest.ts';
import { listBelow } from './list-below.ts';

const FOLDER = 'src/map';
/** The lock file says which atlas, projections and codes of countries there are. */
const PACKAGES = 'package-lock.json';

/** A digest of all that decides how maps are drawn, beside the places that they show. */
export function toMapProgram(projectRoot: string): string {
  const files = listBelow(path.join(projectRoot, FOLDER))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => `${FOLDER}/${file}`);
  const texts = [...files, PACKAGES].map((file) =>
    toDigest(file, readFileSync(path.join(projectRoot, file), 'utf8')),
  );
  // Names of countries are those of this Node.
  return toDigest(process.version, process.versions.icu ?? '', ...texts);
}
