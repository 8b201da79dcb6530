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

/** The path of a picture from the root, with forward slashes, or why there is none. */
type PicturePath = { readonly file: string } | { readonly fault: PathFault };

/**
 * Makes what finds the file that an article or an entry names: beside it, else in `content/images`. Letters
 * count as written, so that a site is the same on disks that tell capitals apart and on those that do
 * not; accents count however a system composes them.
 *
 * It lists each folder once, so it is for one reading of the content: of 10,000 articles, 2,500 with a
 * picture, to list theirs for each one took 20 s.
 * @returns asked with the file that names it, from the root, and the name: `foto.jpg`, `../images/foto.jpg`
 */
export function createPicturePaths(root: string): (holder: string, source: string) => PicturePath {
  const folders = new Map<string, FolderNames>();
  const list = (folder: string): FolderNames => {
    const known = folders.get(folder) ?? readNames(root, folder);
    folders.set(folder, known);
    return known;
  };
  return (holder, source) => {
    const beside = path.posix.dirname(holder);
    const wanted = [beside, IMAGES_FOLDER].map((folder) =>
      path.posix.join(folder, source.normalize('NFC')),
    );
    if (!wanted.every((file) => file.startsWith('content/'))) return { fault: { why: 'outside' } };
    const found = [...new Set(wanted.flatMap((file) => findAll(list, file)))];
    const [file, ...others] = found;
    if (file === undefined)
      return { fault: { why: 'missing', nearest: findNearest(list, wanted) } };
    if (others.length > 0) return { fault: { why: 'twice', files: found } };
    if (hasLink(root, file)) return { fault: { why: 'link' } };
    return lstatSync(path.join(root, file)).isFile() ? { file } : { fault: { why: 'folder' } };
  };
}

/** The names in a folder by their composed form (NFC), in their order. */
type FolderNames = ReadonlyMap<string, readonly string[]>;
type ListFolder = (folder: string) => FolderNames;

/** Files that have this path; two, where only the composition of an accent tells them apart. */
function findAll(list: ListFolder, file: string): string[] {
  const folder = path.posix.dirname(file);
  const names = list(folder).get(path.posix.basename(file)) ?? [];
  return names.map((each) => path.posix.join(folder, each));
}

function findNearest(list: ListFolder, wanted: readonly string[]): string | null {
  const name = path.posix.basename(wanted[0] ?? '');
  const known = wanted
    .flatMap((file) => [...list(path.posix.dirname(file)).values()].flat())
    .filter((each) => PICTURE_NAME.test(each));
  return (
    known.find((each) => each.toLowerCase() === name.toLowerCase()) ?? findNearestWord(name, known)
  );
}

function readNames(root: string, folder: string): FolderNames {
  try {
    return Map.groupBy(readdirSync(path.join(root, folder)).sort(), (name) =>
      name.normalize('NFC'),
    );
  } catch {
    return new Map();
  }
}

/** A link, or a folder that is one, may lead out of `content/`. */
function hasLink(root: string, file: string): boolean {
  const parts = file.split('/');
  return parts.some((_, index) =>
    lstatSync(path.join(root, ...parts.slice(0, index + 1))).isSymbolicLink(),
  );
}
