import type { AstroIntegration } from 'astro';
import { NOT_BY_ASTRO } from '../messages.ts';
import { OUTDATED_PAGES } from './render-outdated.ts';

/**
 * Astro integration: refuses a build that Astro was asked for directly. That would empty the
 * published site before it knows that the content is sound, and write pages without their policy.
 */
export function builtByUs(): AstroIntegration {
  return {
    name: 'glosa-built-by-us',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build' && !config.integrations.some(({ name }) => name === OUTDATED_PAGES))
          throw new Error(NOT_BY_ASTRO);
      },
    },
  };
}
