import type { ArticleStore, KeptArticle } from './read-kept.ts';
import type { RegisterState } from './register-change.ts';

/** Keeps articles as long as the process lives: in development only what changed is read anew. */
export function toMemoryStore(): ArticleStore {
  const articles = new Map<string, KeptArticle>();
  const registers = new Map<string, RegisterState>();
  return {
    getArticle: (slug) => articles.get(slug) ?? null,
    keepArticle(kept) {
      articles.set(kept.read.article.slug, kept);
      return kept.read.article;
    },
    getRegisters: (digest) => registers.get(digest) ?? null,
    keepRegisters: (digest, state) => registers.set(digest, state),
  };
}
