import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from './content-error.ts';
import { toContentRoot } from './content-root.ts';
import { getLibrary, setLibrary } from './current-library.ts';
import { toMemoryStore } from './memory-store.ts';
import { type Library, readLibrary } from './read-library.ts';
import { toKeptReader } from './read-kept.ts';

/** The collections are filled together: they share one reading of `content/`. */
let reading: Promise<Library> | null = null;
const readOne = toKeptReader(toMemoryStore());

/**
 * Which articles there are. What they say stays in the library, where `src/data` reads it: tens of
 * thousands of annotated articles are too much to be written and read again by Astro's store.
 */
export function articleLoader(): Loader {
  return toLoader('glosa-articles', ({ articles }, context) =>
    articles.map(({ slug, annotated }) => ({
      id: slug,
      data: { slug },
      // In development a page is made anew when its article's digest changes.
      ...(context.watcher && { digest: context.generateDigest(annotated.html) }),
    })),
  );
}

/** The entries of all three registers, by their references. */
export function entryLoader(): Loader {
  return toLoader('glosa-entries', ({ entries }) =>
    entries.map((entry) => ({ id: entry.ref, data: { ...entry } })),
  );
}

/** The one entry `site`: what `content/site.yaml` says. */
export function siteLoader(): Loader {
  return toLoader('glosa-site', ({ site }) => (site ? [{ id: 'site', data: { ...site } }] : []));
}

type StoredEntry = Parameters<LoaderContext['store']['set']>[0];
type Select = (library: Library, context: LoaderContext) => StoredEntry[];

function toLoader(name: string, select: Select): Loader {
  return {
    name,
    async load(context) {
      const root = toContentRoot(fileURLToPath(context.config.root));
      // A build has read the content before it starts Astro.
      const isRead = !context.watcher && getLibrary();
      fill(context, select, isRead || (await readAgain(root)));
      const folder = path.join(root, 'content');
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (file: string) => {
          if (!file.startsWith(folder + path.sep)) return;
          readAgain(root)
            .then((library) => fill(context, select, library))
            .catch((error: unknown) => context.logger.error(String(error)));
        });
      }
    },
  };
}

/** @throws ContentError where content has errors: nothing is published then */
function readAgain(root: string): Promise<Library> {
  reading ??= readLibrary(root, readOne)
    .then((library) => {
      if (library.problems.some(({ severity }) => severity === 'error'))
        throw new ContentError(library.problems);
      setLibrary(library);
      return library;
    })
    .finally(() => {
      reading = null;
    });
  return reading;
}

function fill(context: LoaderContext, select: Select, library: Library): void {
  const entries = select(library, context);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  for (const entry of entries) {
    context.store.set({ digest: context.generateDigest(JSON.stringify(entry)), ...entry });
  }
}
