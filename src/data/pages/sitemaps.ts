import { findLastChange } from '../../exports/last-change.ts';
import { toMoment } from '../../load/moments.ts';
import { type NewsPage, PAGES_PER_SITEMAP, type SitemapPage } from '../../exports/sitemaps.ts';
import { memoize } from '../../html/memoize.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import type { Library } from '../../load/read-library.ts';
import { ENTRY_KINDS } from '../../schema/ids.ts';
import { toArticles } from '../articles.ts';
import { type Page, toPages } from '../pagination.ts';
import {
  AUTHORS_PATH,
  toArticlePath,
  toAuthorPath,
  toClaimGroupPath,
  toEntryPath,
  toFacetPath,
  toPagePath,
  toPath,
  toRegisterPath,
  toTopicPath,
} from '../paths.ts';
import { getSite, toSite } from '../site.ts';
import { toAbsolute, toUrl } from '../site-urls.ts';
import { getEarlierPaths, getTopicPaths } from './article-lists.ts';
import { getAuthorListPaths, getAuthorPaths } from './author-pages.ts';
import { getFirstClaimsPage, getGroupPaths, getMoreClaimsPaths } from './claim-pages.ts';
import { getEntryPaths } from './entry-pages.ts';
import { getFacetListPaths, getRegisterPaths, getTopicListPaths } from './name-lists.ts';

/** Pages that are no list. «Not found» and the page for readers without a network stay unlisted. */
const SINGLE_PAGES = ['/', '/acerca/', '/buscar/', '/comprobar/', '/datos/'];

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
  const others = [...SINGLE_PAGES.map(toPath), ...listPaths()].map((path) => ({
    url: toAbsolute(path),
    modified: null,
  }));
  return toPages([...articles, ...others].sort(byFile), PAGES_PER_SITEMAP);
});

/** The paths of all pages of lists and of entries; an entry in no article asks to stay unlisted. */
function listPaths(): string[] {
  return [
    ...getEarlierPaths().map(({ props: { page } }) => toPagePath(toPath('/portada/'), page.number)),
    ...getTopicPaths().map(({ props: { topic, page } }) =>
      toPagePath(toTopicPath(topic.slug), page.number),
    ),
    ...getTopicListPaths().map(({ props: { page } }) => toPagePath(toPath('/temas/'), page.number)),
    ...[{ props: getFirstClaimsPage() }, ...getMoreClaimsPaths(), ...getGroupPaths()].map(
      ({ props: { group, page } }) =>
        toPagePath(group ? toClaimGroupPath(group) : toPath('/afirmaciones/'), page.number),
    ),
    ...getFacetListPaths().map(({ props: { facet, page } }) =>
      toPagePath(toFacetPath(facet), page.number),
    ),
    ...ENTRY_KINDS.flatMap(getRegisterPaths).map(({ props: { kind, page } }) =>
      toPagePath(toRegisterPath(kind), page.number),
    ),
    ...getAuthorListPaths().map(({ props: { page } }) =>
      toPagePath(toPath(AUTHORS_PATH), page.number),
    ),
    ...getAuthorPaths()
      .filter(({ props: { page } }) => page.total > 0)
      .map(({ props: { author, page } }) => toPagePath(toAuthorPath(author.id), page.number)),
    ...ENTRY_KINDS.flatMap(getEntryPaths)
      .filter(({ props: { page } }) => page.total > 0)
      .map(({ props: { entry, page } }) => toPagePath(toEntryPath(entry.ref), page.number)),
  ];
}

/** As the files of the pages are ordered, each `index.html` in its folder. */
function byFile(a: SitemapPage, b: SitemapPage): number {
  return `${a.url}index.html` < `${b.url}index.html` ? -1 : 1;
}
