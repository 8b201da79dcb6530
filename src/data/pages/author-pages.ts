import { memoize } from '../../html/memoize.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import type { Library } from '../../load/read-library.ts';
import type { Author } from '../../load/read-authors.ts';
import { toDigest } from '../../load/digest.ts';
import { type ArticleRecord, toArticles } from '../articles.ts';
import { type NamePage, toNamePages } from '../name-index.ts';
import { type PageKey, toArticleKeys, toPageKey } from '../page-keys.ts';
import { ARTICLES_PER_PAGE, type Page, toPageParam, toPages } from '../pagination.ts';
import { AUTHORS_PATH, toAuthorPath, toPagePath, toPath } from '../paths.ts';

/** A page of somebody who signs. */
export interface AuthorPageProps {
  readonly author: Author;
  readonly page: Page<ArticleRecord>;
}

/** All that somebody signs, the newest first: their page tells of it as a whole. */
export function getSigned({ id }: Author): readonly ArticleRecord[] {
  return toSigned(getCurrentLibrary()).get(id) ?? [];
}

/** For `getStaticPaths` of the pages of those who sign. */
export function getAuthorPaths(): ({
  params: { id: string; page: string | undefined };
  props: AuthorPageProps;
} & PageKey)[] {
  const library = getCurrentLibrary();
  const keys = toArticleKeys(library);
  return library.authors.flatMap((author) => {
    const articles = toSigned(library).get(author.id) ?? [];
    const { cacheKey } = toPageKey(keys, articles, JSON.stringify(author));
    return toPages(articles, ARTICLES_PER_PAGE).map((page) => ({
      params: { id: author.id, page: toPageParam(page) },
      props: { author, page },
      ...(cacheKey && { cacheKey: `${cacheKey}-${page.number}` }),
    }));
  });
}

/** For `getStaticPaths` of the list of those who sign; there is none where nobody does. */
export function getAuthorListPaths(): {
  params: { page: string | undefined };
  props: { page: NamePage };
  cacheKey: string;
}[] {
  const library = getCurrentLibrary();
  if (library.authors.length === 0) return [];
  const items = library.authors.map(({ id, data: { name, role } }) => ({
    name,
    path: toAuthorPath(id),
    ...(role !== undefined && { description: role }),
    counts: { articles: toSigned(library).get(id)?.length ?? 0 },
  }));
  return toNamePages(items).map((page) => ({
    params: { page: toPageParam(page) },
    props: { page },
    cacheKey: toDigest(JSON.stringify(page)),
  }));
}

/** For the sitemaps; whoever signs nothing asks to stay unlisted. */
export function listPaths(): string[] {
  return [
    ...getAuthorListPaths().map(({ props: { page } }) =>
      toPagePath(toPath(AUTHORS_PATH), page.number),
    ),
    ...getAuthorPaths()
      .filter(({ props: { page } }) => page.total > 0)
      .map(({ props: { author, page } }) => toPagePath(toAuthorPath(author.id), page.number)),
  ];
}

/** The articles of each who signs. */
export const toSigned = memoize(
  (library: Library): ReadonlyMap<string, readonly ArticleRecord[]> => {
    const signed = new Map<string, ArticleRecord[]>();
    for (const article of toArticles(library)) {
      for (const id of new Set(article.authors.map((author) => author.id)))
        signed.set(id, [...(signed.get(id) ?? []), article]);
    }
    return signed;
  },
);
