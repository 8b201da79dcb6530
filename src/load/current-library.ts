import type { Library } from './read-library.ts';

/**
 * Loaders and pages are bundled apart, so a variable of a module would exist twice: the library
 * that one reads and the other shows is kept on the global object.
 */
const KEY = Symbol.for('glosa.library');
const holder = globalThis as { [KEY]?: { readonly library: Library; readonly revision: number } };

export function setLibrary(library: Library): void {
  holder[KEY] = { library, revision: getRevision() + 1 };
}

/** The content as it was last read in this process, if it was. */
export function getLibrary(): Library | undefined {
  return holder[KEY]?.library;
}

/** How many times content was read in this process. */
export function getRevision(): number {
  return holder[KEY]?.revision ?? 0;
}
