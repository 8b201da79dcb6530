import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const base = process.env['BASELINE_CONTENT'];
if (!base) throw new Error('Expected BASELINE_CONTENT to name the folder of Markdown files');

export const collections = {
  articles: defineCollection({
    loader: glob({ base, pattern: '**/*.md' }),
    schema: ({ image }) =>
      z.object({
        title: z.string(),
        description: z.string(),
        pubDate: z.coerce.date(),
        heroImage: z.optional(image()),
      }),
  }),
};
