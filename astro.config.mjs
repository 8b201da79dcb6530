import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';
import { toContentRoot } from './src/load/content-root.ts';

// The check of content reports what is wrong with this file; here only the address counts.
const siteFile = path.join(toContentRoot(import.meta.dirname), 'content/site.yaml');
const { url } = parse(readFileSync(siteFile, 'utf8'));

export default defineConfig({
  site: process.env.SITE ?? url,
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
});
