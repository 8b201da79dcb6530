import type { Library } from './read-library.ts';

/**
 * The build and its pages are bundled apart, so a variable of a module would exist twice: the library
 * that one reads and the other shows stands on the global object.
 */
const KEY = Symbol.for('glosa.library');
const holder = globalThis as { [KEY]?: Library };

export function setLibrary(library: Library): void {
  holder[KEY] = library;
}

/**
 * All content, as it was last read: the same object until it is read anew.
 * @throws Error before it was read for the first time
 */
export function getCurrentLibrary(): Library {
  const library = holder[KEY];
  if (!library) throw new Error('Expected the content to be read before pages are made of it');
  return library;
}
