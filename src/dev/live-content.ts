import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { toContentRoot } from '../load/content-root.ts';
import { TELL_SHOWN } from './shown-version.ts';

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
        // Only here: a build needs nothing of it, and would load 500 modules in the thread that bundles.
        const { followContent } = await import('./follow-content.ts');
        const root = toContentRoot(projectRoot);
        await followContent({ server, logger, root, base, awaitWriting });
      },
    },
  };
}
