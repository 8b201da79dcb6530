import type { AstroIntegration } from 'astro';
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
          throw new Error(
            'El sitio no se construye con «astro build». Use «npm run build»: revisa el contenido antes y no toca el sitio publicado hasta tener el nuevo entero.',
          );
      },
    },
  };
}
