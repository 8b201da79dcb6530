import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';

// The check of content reports what is wrong with this file; here only the address counts.
const { url } = parse(readFileSync(new URL('content/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  site: process.env.SITE ?? url,
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
});
