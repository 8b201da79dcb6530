import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toContentRoot } from '../load/content-root.ts';

/** Milliseconds: editors write a file in several steps. */
const SETTLE_MS = 80;

/**
 * Astro integration: serves the desk at `/mesa/` while content is written, on this machine alone. Nothing
 * of it is in a built site.
 */
export function deskServer(): AstroIntegration {
  let projectRoot = '';
  let base = '/';
  let open: () => unknown = () => null;
  return {
    name: 'glosa-desk',
    hooks: {
      'astro:config:setup': ({ config, command, updateConfig }) => {
        projectRoot = fileURLToPath(config.root);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        // Another server of this machine has no business with drafts.
        if (command === 'dev') updateConfig({ vite: { server: { cors: false } } });
      },
      'astro:server:setup': async ({ server }) => {
        // Only here: a build needs nothing of it, nor the packages that it is made with.
        const { createDesk } = await import('./server/create-desk.ts');
        const root = toContentRoot(projectRoot);
        const journals = path.join(root, '.glosa/mesa');
        const desk = createDesk({ root, journals, base });
        open = () => server.middlewares.stack.unshift({ route: '', handle: desk.handle });
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(path.join(root, 'content') + path.sep)) return;
          clearTimeout(timer);
          timer = setTimeout(desk.tell, SETTLE_MS);
        });
      },
      // Before all others, and so after they have come: they answer to other sites of this machine, and
      // for every address of the site.
      'astro:server:start': () => {
        open();
      },
    },
  };
}
