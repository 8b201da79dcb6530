import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type FindPicture, findNoPicture } from '../imports/picture-bytes.ts';
import { BYTES_MAX } from '../pictures/limits.ts';
import { findFile } from './read-input.ts';

/** `https:`, `file:`, `//…`: none of them names a file beside the text. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|\/|\\)/iu;

/** Reads the pictures that lie in the folder of a text or below it, and nothing outside. */
export function findBeside(file: string | undefined): FindPicture {
  if (file === undefined) return findNoPicture;
  const folder = path.dirname(findFile(file));
  return (address) => {
    const name = address.replace(/[?#].*$/su, '');
    if (name === '' || ELSEWHERE.test(name)) return null;
    try {
      const root = realpathSync(folder);
      const found = realpathSync(path.join(root, decodeURIComponent(name)));
      const facts = statSync(found);
      const isBelow = found.startsWith(`${root}${path.sep}`);
      return isBelow && facts.isFile() && facts.size <= BYTES_MAX ? readFileSync(found) : null;
    } catch {
      // What is not there, and a name that is none.
      return null;
    }
  };
}
