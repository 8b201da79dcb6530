import { memoize } from '../../html/memoize.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import type { Library } from '../../load/read-library.ts';
import { toDigest } from '../../load/digest.ts';
import { type Archive, toArchive } from '../archive.ts';
import type { ArticleRecord } from '../articles.ts';
import type { ArchivedClaim, ClaimGroup } from '../claim-groups.ts';
import { type QuotationFinder, toClaimItems } from '../claim-items.ts';
import { type Facet, FACETS } from '../facets.ts';
import { type ArticleKeys, type PageKey, toArticleKeys, toListKey } from '../page-keys.ts';
import { CLAIMS_PER_PAGE, type Page, toPageParam, toPages } from '../pagination.ts';
import {
  type ElsewhereFinder,
  findNewestSameWords,
  type SameWords,
  toElsewhere,
  toSameWords,
} from '../same-words.ts';
import { FACET_PATHS, toClaimGroupPath, toPagePath, toPath } from '../paths.ts';

/*
 * Pages of claims are made again only when their keys change. A key covers all that any page can
 * show of the articles whose claims the page lists, and the links to other groups.
 */

/** A link to a group of claims. */
export type GroupLink = Pick<ClaimGroup, 'facet' | 'slug' | 'name'> & { readonly count: number };

/** Those that every page of claims leads to; years in their order. */
export type GroupLinks = Readonly<Record<Facet, readonly GroupLink[]>>;

/** A page of claims: those of one group, or of all where there is none. */
export interface ClaimsPageProps {
  readonly group: GroupLink | null;
  readonly page: Page<ArchivedClaim>;
}

/** Asked for by the route and by the sitemaps: the keys of all claims take long to make. */
type ClaimsPath<Params> = { params: Params; props: ClaimsPageProps } & PageKey;

interface GroupParams {
  readonly facet: string;
  readonly group: string;
  readonly page: string | undefined;
}

/** Speakers and topics beyond these are found in their A–Z lists. */
const LINKS_MAX = 8;
const SAME_WORDS_SHOWN = 3;

export function getGroupLinks(): GroupLinks {
  return toGroupLinks(toArchive(getCurrentLibrary()));
}

/** Which claims are of one quotation, and where else that stands. */
export function getQuotationFinders(): {
  readonly findQuotation: QuotationFinder;
  readonly findElsewhere: ElsewhereFinder;
} {
  const archive = toArchive(getCurrentLibrary());
  const sameWords = toSameWords(archive);
  return {
    findQuotation: (claim) => sameWords.get(claim),
    findElsewhere: toElsewhere(archive),
  };
}

/** What stands above all claims: a few quotations that several articles have. */
export function getNewestSameWords(): readonly SameWords[] {
  return findNewestSameWords(toArchive(getCurrentLibrary()), SAME_WORDS_SHOWN);
}

/** The first page of all claims. */
export function getFirstClaimsPage(): ClaimsPageProps {
  const { claims } = toArchive(getCurrentLibrary());
  const [page = { number: 1, last: 1, total: 0, items: [] }] = toPages(claims, CLAIMS_PER_PAGE);
  return { group: null, page };
}

/** For `getStaticPaths` of the pages of all claims after the first. */
export function getMoreClaimsPaths(): ClaimsPath<{ page: string }>[] {
  return toMoreClaimsPaths(getCurrentLibrary());
}

const toMoreClaimsPaths = memoize((library: Library): ClaimsPath<{ page: string }>[] => {
  const { claims } = toArchive(library);
  const keys = toArticleKeys(library);
  const links = toDigest(JSON.stringify(getGroupLinks()));
  const [, ...pages] = toPages(claims, CLAIMS_PER_PAGE);
  return pages.map((page) => ({
    params: { page: String(page.number) },
    props: { group: null, page },
    ...toClaimsKey(keys, page, links),
  }));
});

/** For `getStaticPaths` of the lists by speaker, form, topic and year. */
export function getGroupPaths(): ClaimsPath<GroupParams>[] {
  return toGroupPaths(getCurrentLibrary());
}

const toGroupPaths = memoize((library: Library): ClaimsPath<GroupParams>[] => {
  const { claimGroups } = toArchive(library);
  const keys = toArticleKeys(library);
  const links = toDigest(JSON.stringify(getGroupLinks()));
  return FACETS.flatMap((facet) => [...claimGroups[facet].values()]).flatMap((group) => {
    const link = toLink(group);
    return toPages(group.claims, CLAIMS_PER_PAGE).map((page) => ({
      params: { facet: FACET_PATHS[group.facet], group: group.slug, page: toPageParam(page) },
      props: { group: link, page },
      ...toClaimsKey(keys, page, links, JSON.stringify(link)),
    }));
  });
});

/** For the sitemaps. */
export function listPaths(): string[] {
  return [{ props: getFirstClaimsPage() }, ...getMoreClaimsPaths(), ...getGroupPaths()].map(
    ({ props: { group, page } }) =>
      toPagePath(group ? toClaimGroupPath(group) : toPath('/afirmaciones/'), page.number),
  );
}

function toClaimsKey(
  keys: ArticleKeys,
  page: Page<ArchivedClaim>,
  ...rest: readonly string[]
): PageKey {
  const { findQuotation, findElsewhere } = getQuotationFinders();
  const items = toClaimItems(page.items, findQuotation);
  const elsewhere = items.map(findElsewhere);
  const others = elsewhere.flatMap((each) => each?.first ?? []);
  const articles = new Set<ArticleRecord>([...page.items, ...others].map(({ article }) => article));
  const toWhich = (items: readonly ArchivedClaim[]): string =>
    items.map(({ article, claim }) => `${article.slug}#${claim.id}`).join();
  const more = elsewhere.map((each) => Number(each?.hasMore ?? false)).join('');
  const repeats = items.map((item) => toWhich(item.repeats)).join(';');
  const which = `${toWhich(page.items)} ${repeats} ${toWhich(others)} ${more}`;
  return toListKey(keys, page, [...articles], which, ...rest);
}

const toGroupLinks = memoize(({ claimGroups }: Archive): GroupLinks => {
  const largest = (facet: Facet): GroupLink[] =>
    [...claimGroups[facet].values()].map(toLink).sort((a, b) => b.count - a.count);
  return {
    speaker: largest('speaker').slice(0, LINKS_MAX),
    form: largest('form'),
    topic: largest('topic').slice(0, LINKS_MAX),
    year: [...claimGroups.year.values()].map(toLink),
  };
});

function toLink({ facet, slug, name, claims }: ClaimGroup): GroupLink {
  return { facet, slug, name, count: claims.length };
}
