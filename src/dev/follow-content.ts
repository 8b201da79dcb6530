import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HookParameters } from 'astro';
import { toBuildDate } from '../load/build-date.ts';
import { setLibrary } from '../load/current-library.ts';
import { formatProblems } from '../load/format-problems.ts';
import { createMemoryStore } from '../load/cache/memory-store.ts';
import type { FileProblem } from '../load/problem.ts';
import { createCachedReader } from '../load/cache/cached-reader.ts';
import { readLibrary } from '../load/read-library.ts';
import { createQueue } from './queue.ts';
import { followShown } from './shown-version.ts';
import { toProblemPage } from './problem-page.ts';
import { type Overlay, toOverlay } from './to-overlay.ts';

/** A server, and what it serves. */
interface Followed extends Pick<HookParameters<'astro:server:setup'>, 'server' | 'logger'> {
  /** The folder that holds `content/`, absolute. */
  readonly root: string;
  /** Of the site, as the configuration has it. */
  readonly base: string;
  readonly awaitWriting: (root: string) => Promise<void>;
}

type Server = Followed['server'];

/** Editors write a file in several steps, and some several files at once: milliseconds to wait. */
const SETTLE_MS = 60;

/** Reads the content, and again after each change of it. */
export async function followContent({
  server,
  logger,
  root,
  base,
  awaitWriting,
}: Followed): Promise<void> {
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

function say(logger: Followed['logger'], isSound: boolean, problems: readonly FileProblem[]): void {
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
