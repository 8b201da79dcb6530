import { defineCollection } from 'astro:content';
import { articleLoader, entryLoader, siteLoader } from './load/loaders.ts';

export const collections = {
  articles: defineCollection({ loader: articleLoader() }),
  entries: defineCollection({ loader: entryLoader() }),
  site: defineCollection({ loader: siteLoader() }),
};
