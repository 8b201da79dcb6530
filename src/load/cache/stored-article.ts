import type { EntryRef } from '../../schema/ids.ts';
import type { Article, ReadArticle } from '../read-article.ts';
import type { CachedArticle } from './cached-reader.ts';

/** An article without its HTML: plain data that JSON holds. */
export interface StoredArticle extends Pick<CachedArticle, 'source'> {
  readonly article: Omit<Article, 'annotated'>;
  readonly annotated: Omit<Article['annotated'], 'html'>;
  readonly read: Omit<ReadArticle, 'article'>;
}

export function toStoredArticle({ source, read }: CachedArticle): {
  stored: StoredArticle;
  html: string;
} {
  const { article: wholeArticle, ...rest } = read;
  const { annotated: wholeAnnotated, ...article } = wholeArticle;
  const { html, ...annotated } = wholeAnnotated;
  return { stored: { source, article, annotated, read: rest }, html };
}

/** Has all that name an entry name it with one and the same text. */
type RefSharer = (mentions: readonly { ref: EntryRef }[]) => void;

/** Makes a {@link RefSharer}: ten thousand articles name two thousand entries half a million times. */
export function createRefSharer(): RefSharer {
  const shared = new Map<EntryRef, EntryRef>();
  return (mentions) => {
    for (const mention of mentions) {
      const known = shared.get(mention.ref);
      if (known === undefined) shared.set(mention.ref, mention.ref);
      else mention.ref = known;
    }
  };
}

/**
 * The inverse of {@link toStoredArticle}, with a digest.
 * @param readHtml called each time that the HTML is asked for: that of all would fill the memory
 */
export function fromStoredArticle(
  { article, annotated, read }: StoredArticle,
  digest: string,
  readHtml: () => string,
): CachedArticle['read'] {
  return {
    ...read,
    article: {
      ...article,
      digest,
      annotated: {
        ...annotated,
        get html() {
          return readHtml();
        },
      },
    },
  };
}
