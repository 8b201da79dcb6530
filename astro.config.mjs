import { defineConfig } from 'astro/config';
import { liveContent } from './src/dev/live-content.ts';
import { toContentRoot } from './src/load/content-root.ts';
import { readSite } from './src/load/read-site.ts';
import { subsetFonts } from './src/fonts/subset-fonts.ts';

// The check of content reports what is wrong with this file; here only the address counts.
const { data: site } = await readSite(toContentRoot(import.meta.dirname));

export default defineConfig({
  site: process.env.SITE ?? site?.url,
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  integrations: [subsetFonts(), liveContent()],
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types glosa-offline',
      ],
    },
  },
  devToolbar: { enabled: false },
  // A script in a file of its own leaves the first flight of bytes to the text.
  vite: { build: { assetsInlineLimit: 0 } },
  // Our own pipeline renders Markdown; Astro's highlighter would only warn about the policy above.
  markdown: { syntaxHighlight: false },
});
