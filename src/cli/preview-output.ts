import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { explainMissingSite } from '../build/swap/explain-missing-site.ts';
import { restoreSite } from './lock-site.ts';
import { requireSettings } from './require-settings.ts';

/** Astro integration: `npm run preview` shows the site that builds publish, wherever that is. */
export function previewOutput(): AstroIntegration {
  return {
    name: 'glosa-preview-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'dev') restoreSite(requireSettings([]).output);
        // Another folder was asked for by `--outDir`.
        const isAsked =
          fileURLToPath(config.outDir) !== fileURLToPath(new URL('dist/', config.root));
        if (command !== 'preview' || isAsked) return;
        const { output } = requireSettings(['OUT_DIR'], (folder) => {
          restoreSite(folder);
          return explainMissingSite(folder);
        });
        updateConfig({ outDir: pathToFileURL(`${output}/`) });
      },
    },
  };
}
