import type { HookParameters } from 'astro';

type Server = HookParameters<'astro:server:setup'>['server'];

/** The header by which a page knows what content it was made of: a page can read this one of itself. */
const HEADER = 'server-timing';
const NAME = 'glosa';
const EVENT = 'glosa:shown';

/**
 * What each page says to the server as soon as it listens: the version of the content that it shows.
 * While a page is loading it hears nothing, and what is saved then would never reach it.
 */
export const TELL_SHOWN = `if (import.meta.hot) {
  const [own] = performance.getEntriesByType('navigation');
  const made = own?.serverTiming?.find(({ name }) => name === '${NAME}');
  import.meta.hot.send('${EVENT}', { version: made?.duration ?? null });
}
`;

/**
 * Lets pages know the version of the content that they are made of, and reloads those that come to
 * listen with an older one.
 * @param getVersion grows with each change of what is shown
 */
export function followShown(server: Server, getVersion: () => number): void {
  server.middlewares.use((request, response, next) => {
    // Before the page is made: what changes meanwhile makes it older than it is, never newer.
    if (request.headers.accept?.includes('text/html'))
      response.setHeader(HEADER, `${NAME};dur=${getVersion()}`);
    next();
  });
  server.environments.client.hot.on(EVENT, (data: unknown, client) => {
    const { version } = (data ?? {}) as { version?: unknown };
    if (typeof version === 'number' && version < getVersion()) client.send({ type: 'full-reload' });
  });
}
