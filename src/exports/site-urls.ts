import type { EntryRef } from '../schema/ids.ts';

/** The absolute addresses of the site, as exports give them. */
export interface SiteUrls {
  /** Of a path under the base: `/rss.xml` → `https://glosa.example/noticias/rss.xml`. */
  readonly toUrl: (path: string) => string;
  readonly toArticleUrl: (slug: string) => string;
  /** Of an entry's page; of its card in the article where it has no page (private people). */
  readonly toEntryUrl: (ref: EntryRef, slug: string) => string;
}
