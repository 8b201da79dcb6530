import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { ContentError } from './content-error.ts';
import { toContentRoot } from './content-root.ts';
import { getLibrary, getRevision, setLibrary } from './current-library.ts';
import { type Library, readLibrary } from './read-library.ts';

/** The collections are filled together: they share one reading of `content/`. */
let reading: Promise<Library> | null = null;

/**
 * Which articles there are. What they say stays in the library, where `src/data` reads it: tens of
 * thousands of annotated articles are too much to be written and read again by Astro's store.
 */
export function articleLoader(): Loader {
  return toLoader('glosa-articles', ({ articles }) => articles.map(({ slug }) => ({ id: slug })));
}

/** Which entries there are, in all three registers. */
export function entryLoader(): Loader {
  return toLoader('glosa-entries', ({ entries }) => entries.map(({ ref }) => ({ id: ref })));
}

/**
 * The one entry `site` stands for all content: it changes with every reading, and in development
 * Astro forgets the pages that it knows only when something in its store has changed.
 */
export function siteLoader(): Loader {
  return toLoader('glosa-site', () => [{ id: 'site', revision: getRevision() }]);
}

interface StoredEntry {
  readonly id: string;
  readonly revision?: number;
}

function toLoader(name: string, select: (library: Library) => readonly StoredEntry[]): Loader {
  return {
    name,
    async load({ config, store }) {
      // A build and the development server have read the content before they load collections.
      const library = getLibrary() ?? (await readSound(toContentRoot(fileURLToPath(config.root))));
      const entries = select(library);
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { id, ...data } of entries) store.set({ id, data });
    },
  };
}

/** @throws ContentError where content has errors */
function readSound(root: string): Promise<Library> {
  reading ??= readLibrary(root).then((library) => {
    if (library.problems.some(({ severity }) => severity === 'error'))
      throw new ContentError(library.problems);
    setLibrary(library);
    return library;
  });
  return reading;
}
