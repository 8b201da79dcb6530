import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** What the desk may read and write, from the folder that holds `content/`. */
const CONTENT_FILE =
  /^content\/(?:articles\/[a-z0-9]+(?:-[a-z0-9]+)*\.md|(?:people|organizations|places|authors)\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml|editions\/[a-z0-9]+(?:-[a-z0-9]+)*\.txt|images\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:avif|gif|jpg|png|tif|webp))$/u;
/** Bits of a file's mode by which anybody may write: the system lets root write without them. */
const WRITABLE = 0o222;
const NEW_FILE = 0o644;
const PERMISSIONS = 0o777;

/** A file cannot be written: `code` is the system's, or `READONLY`. */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** How the files of `content/` are read and written; tests put a full disk in its place. */
export interface ContentFiles {
  /** @returns null where there is no such file */
  readonly read: (file: string) => string | null;
  /** Whole or not at all; null deletes. @throws WriteError */
  readonly write: (file: string, raw: string | null) => void;
}

/** @throws RangeError where a path leads anywhere but to a file of content */
export function toContentPath(root: string, file: string): string {
  if (!CONTENT_FILE.test(file)) throw new RangeError(`Expected a file of content, found «${file}»`);
  const absolute = path.join(root, file);
  const folder = path.dirname(absolute);
  const isLink = (each: string): boolean =>
    lstatSync(each, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (isLink(path.join(root, 'content')) || isLink(folder) || isLink(absolute))
    throw new RangeError(`Expected no link at «${file}»`);
  return absolute;
}

/** @param root absolute path of the folder that holds `content/` */
export function createContentFiles(root: string): ContentFiles {
  return {
    read(file) {
      try {
        return readFileSync(toContentPath(root, file), 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw error;
      }
    },
    write(file, raw) {
      const target = toContentPath(root, file);
      const state = lstatSync(target, { throwIfNoEntry: false });
      if (state && (state.mode & WRITABLE) === 0) throw new WriteError('READONLY');
      try {
        if (raw === null) rmSync(target, { force: true });
        else writeWhole(target, raw, state ? state.mode & PERMISSIONS : NEW_FILE);
      } catch (error) {
        throw new WriteError((error as NodeJS.ErrnoException).code ?? 'EIO', { cause: error });
      }
    },
  };
}

/**
 * Writes a picture that came with an article.
 * @throws WriteError
 */
export function writePicture(root: string, file: string, bytes: Uint8Array): void {
  const target = toContentPath(root, file);
  try {
    writeWhole(target, bytes, NEW_FILE);
  } catch (error) {
    throw new WriteError((error as NodeJS.ErrnoException).code ?? 'EIO', { cause: error });
  }
}

/** First whole beside its place, under a name that is no content, then by one rename. */
function writeWhole(target: string, raw: string | Uint8Array, mode: number): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const folder = realpathSync(path.dirname(target));
  const beside = path.join(folder, `.${path.basename(target)}.${randomUUID()}.new`);
  try {
    const handle = openSync(beside, 'wx', mode);
    try {
      writeFileSync(handle, raw);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}
