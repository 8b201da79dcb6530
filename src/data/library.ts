import { getLibrary } from '../load/current-library.ts';
import type { Library } from '../load/read-library.ts';

/** All content, as it was last read: one object until content changes. */
export function readCurrentLibrary(): Library {
  const library = getLibrary();
  if (!library) throw new Error('Expected the content to be read before its pages');
  return library;
}

/** Makes something of all content, and gives the same until content changes: a build makes it once. */
export function toLibraryMemo<Value>(make: (library: Library) => Value): () => Value {
  let made: { readonly library: Library; readonly value: Value } | undefined;
  return () => {
    const library = readCurrentLibrary();
    if (made?.library !== library) made = { library, value: make(library) };
    return made.value;
  };
}
