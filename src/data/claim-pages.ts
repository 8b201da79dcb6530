import { toDigest } from '../load/digest.ts';
import { type Archive, getArchive } from './archive.ts';
import { type ArticleKeys, getArticleKeys, toListKey } from './article-keys.ts';
import type { ArticleRecord } from './articles.ts';
import { type ArchivedClaim, type ClaimGroup, type Facet, FACETS } from './claim-groups.ts';
import { CLAIMS_PER_PAGE, type Page, toPageParam, toPages } from './pagination.ts';
import { FACET_PATHS } from './paths.ts';

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

/** Speakers and topics beyond these are found in their A–Z lists. */
const LINKS_MAX = 8;

/** The same links are given until content changes. */
export async function getGroupLinks(): Promise<GroupLinks> {
  return toGroupLinks(await getArchive());
}

/** For `getStaticPaths` of the list of all claims. */
export async function getAllClaimsPaths(): Promise<
  { params: { page: string | undefined }; props: ClaimsPageProps; cacheKey?: string }[]
> {
  const [archive, keys] = await Promise.all([getArchive(), getArticleKeys()]);
  const links = toDigest(JSON.stringify(toGroupLinks(archive)));
  return toPages(archive.claims, CLAIMS_PER_PAGE).map((page) => ({
    params: { page: toPageParam(page) },
    props: { group: null, page },
    ...toClaimsKey(keys, page, links),
  }));
}

/** For `getStaticPaths` of the lists by speaker, form, topic and year. */
export async function getGroupPaths(): Promise<
  {
    params: { facet: string; group: string; page: string | undefined };
    props: ClaimsPageProps;
    cacheKey?: string;
  }[]
> {
  const [archive, keys] = await Promise.all([getArchive(), getArticleKeys()]);
  const links = toDigest(JSON.stringify(toGroupLinks(archive)));
  return FACETS.flatMap((facet) => [...archive.claimGroups[facet].values()]).flatMap((group) => {
    const link = toLink(group);
    return toPages(group.claims, CLAIMS_PER_PAGE).map((page) => ({
      params: { facet: FACET_PATHS[group.facet], group: group.slug, page: toPageParam(page) },
      props: { group: link, page },
      ...toClaimsKey(keys, page, links, JSON.stringify(link)),
    }));
  });
}

function toClaimsKey(
  keys: ArticleKeys,
  page: Page<ArchivedClaim>,
  ...rest: readonly string[]
): { cacheKey?: string } {
  const articles = new Set<ArticleRecord>(page.items.map(({ article }) => article));
  const which = page.items.map(({ article, claim }) => `${article.slug}#${claim.id}`).join();
  return toListKey(keys, page, [...articles], which, ...rest);
}

const linksOf = new WeakMap<Archive, GroupLinks>();

function toGroupLinks(archive: Archive): GroupLinks {
  const known = linksOf.get(archive);
  if (known) return known;
  const { claimGroups } = archive;
  const largest = (facet: Facet): GroupLink[] =>
    [...claimGroups[facet].values()].map(toLink).sort((a, b) => b.count - a.count);
  const links = {
    speaker: largest('speaker').slice(0, LINKS_MAX),
    form: largest('form'),
    topic: largest('topic').slice(0, LINKS_MAX),
    year: [...claimGroups.year.values()].map(toLink),
  };
  linksOf.set(archive, links);
  return links;
}

function toLink({ facet, slug, name, claims }: ClaimGroup): GroupLink {
  return { facet, slug, name, count: claims.length };
}
