import type { ArticleStore, CachedArticle } from './cached-reader.ts';
import type { RegisterState } from './register-change.ts';

/** Has articles as long as the process lives: in development only what changed is read anew. */
export function createMemoryStore(): ArticleStore {
  const articles = new Map<string, CachedArticle>();
  const registers = new Map<string, RegisterState>();
  return {
    getArticle: (slug) => articles.get(slug) ?? null,
    cacheArticle(cached) {
      articles.set(cached.read.article.slug, cached);
      return cached.read.article;
    },
    getRegisters: (digest) => registers.get(digest) ?? null,
    cacheRegisters: (digest, state) => registers.set(digest, state),
  };
}
