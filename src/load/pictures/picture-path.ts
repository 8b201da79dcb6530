import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findNearestWord } from '../../schema/nearest-word.ts';

/** Where pictures stand that several articles show. */
export const IMAGES_FOLDER = 'content/images';
/** Endings that files of pictures have; whether one is published, its bytes say. */
export const PICTURE_NAME = /\.(?:jpe?g|png|webp|avif|gif|tiff?|heic|heif|svg|bmp)$/iu;

/** Why no picture is at a path. */
export type PathFault =
  | { readonly why: 'outside' | 'folder' | 'link' }
  | { readonly why: 'twice'; readonly files: readonly string[] }
  | { readonly why: 'missing'; readonly nearest: string | null };

/**
 * Finds the file that an article or an entry names: beside it, else in `content/images`. Letters count
 * as written, so that a site is the same on disks that tell capitals apart and on those that do not;
 * accents count however a system composes them.
 * @param holder the file that names it, from the root
 * @param source `foto.jpg`, `../images/foto.jpg`
 * @returns the picture's path from the root, with forward slashes
 */
export function findPicturePath(
  root: string,
  holder: string,
  source: string,
): { file: string } | { fault: PathFault } {
  const beside = path.posix.dirname(holder);
  const wanted = [beside, IMAGES_FOLDER].map((folder) =>
    path.posix.join(folder, source.normalize('NFC')),
  );
  if (!wanted.every((file) => file.startsWith('content/'))) return { fault: { why: 'outside' } };
  const found = [...new Set(wanted.flatMap((file) => list(root, file)))];
  const [file, ...others] = found;
  if (file === undefined) return { fault: { why: 'missing', nearest: findNearest(root, wanted) } };
  if (others.length > 0) return { fault: { why: 'twice', files: found } };
  if (hasLink(root, file)) return { fault: { why: 'link' } };
  return lstatSync(path.join(root, file)).isFile() ? { file } : { fault: { why: 'folder' } };
}

/** Files that have this path; two, where only the composition of an accent tells them apart. */
function list(root: string, file: string): string[] {
  const folder = path.posix.dirname(file);
  const name = path.posix.basename(file);
  return readNames(root, folder)
    .filter((each) => each.normalize('NFC') === name)
    .map((each) => path.posix.join(folder, each));
}

function findNearest(root: string, wanted: readonly string[]): string | null {
  const name = path.posix.basename(wanted[0] ?? '');
  const known = wanted
    .flatMap((file) => readNames(root, path.posix.dirname(file)))
    .filter((each) => PICTURE_NAME.test(each));
  return (
    known.find((each) => each.toLowerCase() === name.toLowerCase()) ?? findNearestWord(name, known)
  );
}

function readNames(root: string, folder: string): string[] {
  try {
    return readdirSync(path.join(root, folder)).sort();
  } catch {
    return [];
  }
}

/** A link, or a folder that is one, may lead out of `content/`. */
function hasLink(root: string, file: string): boolean {
  const parts = file.split('/');
  return parts.some((_, index) =>
    lstatSync(path.join(root, ...parts.slice(0, index + 1))).isSymbolicLink(),
  );
}
