import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { toBuildDate } from '../load/build-date.ts';
import { toContentRoot } from '../load/content-root.ts';
import { setLibrary } from '../load/current-library.ts';
import { formatProblems } from '../load/format-problems.ts';
import { createMemoryStore } from '../load/cache/memory-store.ts';
import type { FileProblem } from '../load/problem.ts';
import { createCachedReader } from '../load/cache/cached-reader.ts';
import { readLibrary } from '../load/read-library.ts';
import { createQueue } from './queue.ts';
import { followShown, TELL_SHOWN } from './shown-version.ts';
import { toProblemPage } from './problem-page.ts';
import { type Overlay, toOverlay } from './to-overlay.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Editors write a file in several steps, and some several files at once: milliseconds to wait. */
const SETTLE_MS = 60;

/**
 * Astro integration for the development server: reads `content/` again whenever a file in it
 * changes, comes or goes. Sound content is shown at once in every open page. While it has errors,
 * the pages stay as they were, under an overlay that says what is wrong and where.
 * @param awaitWriting resolves when no command is in the middle of writing to the folder that holds
 * `content/`, and what a killed one left is ended
 */
export function liveContent(awaitWriting: (root: string) => Promise<void>): AstroIntegration {
  let projectRoot = '';
  let base = '/';
  return {
    name: 'glosa-live-content',
    hooks: {
      'astro:config:setup': ({ config, command, injectScript }) => {
        projectRoot = fileURLToPath(config.root);
        base = config.base;
        if (command === 'dev') injectScript('page', TELL_SHOWN);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const root = toContentRoot(projectRoot);
        const folder = path.join(root, 'content');
        const readOne = createCachedReader(createMemoryStore());
        let problems: readonly FileProblem[] = [];
        let isReadable = false;
        let version = 0;

        const read = async (): Promise<boolean> => {
          await awaitWriting(root);
          const library = await readLibrary(root, readOne, {
            // The server may have started long ago.
            now: toBuildDate(process.env['SOURCE_DATE_EPOCH'], new Date()),
            showsUnpublished: true,
          });
          const isSound = library.problems.every(({ severity }) => severity !== 'error');
          problems = isSound ? [] : library.problems;
          // Without one sound reading there is nothing to show: pages are then kept back below.
          if (isSound || !isReadable) setLibrary(library);
          if (library.problems.length > 0) say(logger, isSound, library.problems);
          isReadable ||= isSound;
          return isSound;
        };
        const update = createQueue(SETTLE_MS, async () => {
          try {
            const isSound = await read();
            version += 1;
            if (isSound) showAnew(server);
            else show(server, toErrorOverlay(problems, root));
          } catch (error) {
            logger.error(String(error));
          }
        });

        await read();
        server.watcher.add(folder);
        server.watcher.on('all', (_, file) => {
          if (file.startsWith(folder + path.sep)) update();
        });
        // What was changed before the watcher had come to it, it does not tell.
        server.watcher.once('ready', update);
        server.ws.on('connection', () => {
          if (problems.length > 0) show(server, toErrorOverlay(problems, root));
        });
        followShown(server, () => version);
        keepBack(server, () => (isReadable ? null : toProblemPage(problems, base)));
      },
    },
  };
}

/**
 * Reloads every open page. What `getStaticPaths` gave before, Astro keeps until it hears that its own
 * content changed; ours is not in its store, so this says it in its place.
 */
function showAnew({ environments }: Server): void {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload' });
}

/** To each open page itself: what is sent to all at once, Astro takes for an error of a program. */
function show(server: Server, overlay: Overlay): void {
  for (const client of server.ws.clients) client.send(overlay);
}

/** Answers requests for pages in place of the site, as long as there is a page to answer with. */
function keepBack(server: Server, getPage: () => string | null): void {
  server.middlewares.use((request, response, next) => {
    const page = request.headers.accept?.includes('text/html') ? getPage() : null;
    if (page === null) return next();
    response.writeHead(503, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page);
  });
}

function say(
  logger: HookParameters<'astro:server:setup'>['logger'],
  isSound: boolean,
  problems: readonly FileProblem[],
): void {
  const report = `\n${formatProblems(problems)}`;
  if (isSound) logger.warn(report);
  else logger.error(report);
}

function toErrorOverlay(problems: readonly FileProblem[], root: string): Overlay {
  return toOverlay(problems, root, (file) => {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      return null;
    }
  });
}
