import type { NamedEntry } from '../annotate/index.ts';
import type { ArticleStore, KeptArticle } from './read-kept.ts';

/** Keeps articles as long as the process lives: in development only what changed is read anew. */
export function toMemoryStore(): ArticleStore {
  const articles = new Map<string, KeptArticle>();
  const registers = new Map<string, readonly NamedEntry[]>();
  return {
    getArticle: (slug) => articles.get(slug) ?? null,
    keepArticle(kept) {
      articles.set(kept.article.slug, kept);
      return kept.article;
    },
    getRegisters: (digest) => registers.get(digest) ?? null,
    keepRegisters: (digest, entries) => registers.set(digest, entries),
  };
}
