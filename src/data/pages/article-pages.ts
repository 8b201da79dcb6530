import { memoize } from '../../html/memoize.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import type { Library } from '../../load/read-library.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { toAge } from '../../words/age.ts';
import { type ArticleRecord, toArticles } from '../articles.ts';
import { toBuildDay } from '../build-day.ts';
import { type PageKey, toArticleKeys, toPageKey } from '../page-keys.ts';
import { getSite } from '../site.ts';

/**
 * Everything that the pages of one article (`/articulos/<slug>/…`) may show, beside the site's own
 * data. Such a page is made again only when its key changes, and the key covers this and no more.
 */
interface ArticlePage {
  readonly article: ArticleRecord;
  /** How old the article is on the day of the build, once it is old enough to say so. */
  readonly age: string | null;
  /** Those named here who assert something in other articles too. */
  readonly heardElsewhere: ReadonlySet<EntryRef>;
}

export function getArticlePage(slug: string): ArticlePage {
  const article = toArticlesBySlug(getCurrentLibrary()).get(slug);
  if (!article) throw new Error(`Expected an article «${slug}»`);
  return {
    article,
    age: toAge(article.meta.published, toBuildDay(getSite().timeZone)),
    heardElsewhere: findHeardElsewhere(getCurrentLibrary(), article),
  };
}

/** For `getStaticPaths`: the articles' slugs, each with the key of what its pages show. */
export function getArticlePaths(): ({ params: { slug: string } } & PageKey)[] {
  const library = getCurrentLibrary();
  const keys = toArticleKeys(library);
  return toArticles(library).map((article) => ({
    params: { slug: article.slug },
    ...toPageKey(keys, [article], [...findHeardElsewhere(library, article)].join()),
  }));
}

function findHeardElsewhere(library: Library, article: ArticleRecord): ReadonlySet<EntryRef> {
  const heard = countHeard(library);
  const own = new Set(findSpeakers(article));
  return new Set(
    article.annotations.mentions
      .map(({ ref }) => ref)
      .filter((ref) => (heard.get(ref) ?? 0) > (own.has(ref) ? 1 : 0)),
  );
}

/** In how many articles each entry asserts something. */
const countHeard = memoize((library: Library): ReadonlyMap<EntryRef, number> => {
  const counts = new Map<EntryRef, number>();
  for (const article of toArticles(library))
    for (const ref of new Set(findSpeakers(article))) counts.set(ref, (counts.get(ref) ?? 0) + 1);
  return counts;
});

function findSpeakers({ annotations }: Pick<ArticleRecord, 'annotations'>): EntryRef[] {
  return annotations.claims.flatMap(({ speaker }) =>
    speaker.type === 'entry' ? [speaker.ref] : [],
  );
}

const toArticlesBySlug = memoize(
  (library: Library): ReadonlyMap<string, ArticleRecord> =>
    new Map(toArticles(library).map((article) => [article.slug, article])),
);
