import { awaitWriting } from './src/cli/await-writing.ts';
import { requireSettings } from './src/cli/require-settings.ts';
import { deskServer } from './src/desk/desk-server.ts';
import { liveContent } from './src/dev/live-content.ts';
import { readSite } from './src/load/read-site.ts';
import { toSiteBase } from './src/load/site-base.ts';
import { subsetFonts } from './src/fonts/subset-fonts.ts';
import { builtByUs } from './src/build/render/built-by-us.ts';
import { previewOutput } from './src/cli/preview-output.ts';

const settings = requireSettings(['SITE', 'BASE', 'SOURCE_DATE_EPOCH', 'GLOSA_ROOT']);
// The check of content reports what is wrong with this file; here only the address counts.
const { data: site } = await readSite(settings.contentRoot);

/**
 * Typed by this comment: `astro/config` loads 300 modules of svgo, for one function that returns what it is given.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: settings.site ?? site?.url,
  base: toSiteBase(site, process.env),
  trailingSlash: 'always',
  integrations: [
    builtByUs(),
    previewOutput(),
    subsetFonts(),
    liveContent(awaitWriting),
    deskServer(),
  ],
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // A script in a file of its own leaves the first flight of bytes to the text.
  vite: {
    build: { assetsInlineLimit: 0 },
    // The atlas of the maps is read much faster as text than as a program of its own.
    json: { stringify: true, namedExports: false },
    // Short names: every page of an article names its scripts within that first flight.
    environments: {
      client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
  },
  // Our own pipeline renders Markdown; Astro's highlighter would only warn about the policy above.
  markdown: { syntaxHighlight: false },
};
