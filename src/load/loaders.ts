import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { ContentError } from './content-error.ts';
import { toContentRoot } from './content-root.ts';
import { type Library, readLibrary } from './read-library.ts';

/** The collections are filled together: they share one reading of `content/`. */
let reading: Promise<Library> | null = null;

/** Articles, annotated; the body's HTML is the entry's rendered content. */
export function articleLoader(): Loader {
  return toLoader('glosa-articles', ({ articles }) =>
    articles.map(({ slug, annotated, ...article }) => ({
      id: slug,
      data: { slug, ...article },
      rendered: {
        html: annotated.html,
        metadata: { text: annotated.text, annotations: annotated.annotations },
      },
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

function toLoader(name: string, select: (library: Library) => StoredEntry[]): Loader {
  return {
    name,
    async load(context) {
      await fill(context, select);
      const folder = path.join(toContentRoot(fileURLToPath(context.config.root)), 'content');
      context.watcher?.add(folder);
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (file: string) => {
          if (!file.startsWith(folder + path.sep)) return;
          fill(context, select).catch((error: unknown) => context.logger.error(String(error)));
        });
      }
    },
  };
}

/**
 * Puts what was selected into the collection's store.
 * @throws ContentError where content has errors: nothing is published then
 */
async function fill(
  context: LoaderContext,
  select: (library: Library) => StoredEntry[],
): Promise<void> {
  const root = toContentRoot(fileURLToPath(context.config.root));
  reading ??= readLibrary(root).finally(() => {
    reading = null;
  });
  const library = await reading;
  if (library.problems.some(({ severity }) => severity === 'error'))
    throw new ContentError(library.problems);
  const entries = select(library);
  const ids = new Set(entries.map(({ id }) => id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  for (const entry of entries) {
    context.store.set({ ...entry, digest: context.generateDigest(JSON.stringify(entry)) });
  }
}
