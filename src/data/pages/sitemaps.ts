import { findLastChange } from '../../exports/last-change.ts';
import { toMoment } from '../../load/moments.ts';
import { type NewsPage, PAGES_PER_SITEMAP, type SitemapPage } from '../../exports/sitemaps.ts';
import { memoize } from '../../html/memoize.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import type { Library } from '../../load/read-library.ts';
import { toArticles } from '../articles.ts';
import { type Page, toPages } from '../pagination.ts';
import { toArticlePath, toPath } from '../paths.ts';
import { getSite, toSite } from '../site.ts';
import { toAbsolute, toUrl } from '../site-urls.ts';

/** Pages that are no list. «Not found» and the page for readers without a network stay unlisted. */
const SINGLE_PAGES = ['/', '/acerca/', '/buscar/', '/comprobar/', '/datos/'];

/** The pages of each module beside this one that has several to list: one that is added need not be named here. */
const SEVERAL = Object.values(
  import.meta.glob<{ readonly listPaths?: () => string[] }>(
    ['./*.ts', '!./sitemaps.ts', '!./*.test.ts'],
    {
      eager: true,
    },
  ),
).flatMap(({ listPaths }) => listPaths ?? []);

/** For `getStaticPaths` of the sitemaps: each with its pages. */
export function getSitemapPaths(): {
  params: { number: string };
  props: { pages: readonly SitemapPage[] };
}[] {
  return toSitemaps(getCurrentLibrary()).map(({ number, items }) => ({
    params: { number: String(number - 1) },
    props: { pages: items },
  }));
}

/** The addresses of the sitemaps. */
export function getSitemapUrls(): string[] {
  return getSitemapPaths().map(({ params }) => toUrl(`/sitemap-${params.number}.xml`));
}

/** All articles as the news sitemap tells of them, the newest first. */
export function getNewsPages(): NewsPage[] {
  const { timeZone } = getSite();
  return toArticles(getCurrentLibrary()).map(({ slug, meta }) => ({
    url: toAbsolute(toArticlePath(slug)),
    title: meta.title,
    published: toMoment(meta.published, timeZone),
  }));
}

/** Every page that search engines shall list, in the order of the files of the site. */
const toSitemaps = memoize((library: Library): readonly Page<SitemapPage>[] => {
  const { timeZone } = toSite(library);
  const articles = toArticles(library).map(({ slug, meta }) => ({
    url: toAbsolute(toArticlePath(slug)),
    modified: findLastChange(meta, timeZone) ?? meta.published,
  }));
  const others = [...SINGLE_PAGES.map(toPath), ...SEVERAL.flatMap((listPaths) => listPaths())].map(
    (path) => ({
      url: toAbsolute(path),
      modified: null,
    }),
  );
  return toPages([...articles, ...others].sort(byFile), PAGES_PER_SITEMAP);
});

/** As the files of the pages are ordered, each `index.html` in its folder. */
function byFile(a: SitemapPage, b: SitemapPage): number {
  return `${a.url}index.html` < `${b.url}index.html` ? -1 : 1;
}
