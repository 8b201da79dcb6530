import { getCurrentLibrary } from '../../load/current-library.ts';
import { toDigest } from '../../load/digest.ts';
import type { Entry } from '../../load/read-registers.ts';
import { toSpeakers } from '../../schema/claim.ts';
import { ENTRY_KINDS, type EntryKind, type EntryRef } from '../../schema/ids.ts';
import { toSurnameFirst } from '../../words/surname-first.ts';
import { toArchive } from '../archive.ts';
import { countAppearances } from '../backlinks.ts';
import type { ClaimGroup } from '../claim-groups.ts';
import { LISTED_FACETS } from '../facets.ts';
import { type NameItem, type NamePage, toNamePages } from '../name-index.ts';
import { toPageParam } from '../pagination.ts';
import {
  FACET_PATHS,
  toClaimGroupPath,
  toEntryPath,
  toFacetPath,
  toPagePath,
  toPath,
  toRegisterPath,
  toTopicPath,
} from '../paths.ts';
import { toSpeakerSlug } from '../speaker-slug.ts';
import { toWorldMap, type WorldMap } from '../world-map.ts';
import { findYears } from '../years.ts';

/*
 * A–Z lists show nothing but what their routes give them: their keys are digests of that.
 */

interface NameListProps {
  readonly page: NamePage;
}

export interface RegisterProps extends NameListProps {
  readonly kind: EntryKind;
  /** On the first page of the places alone. */
  readonly world?: WorldMap;
}

export interface FacetListProps extends NameListProps {
  readonly facet: (typeof LISTED_FACETS)[number];
}

interface ListPath<Params, Props> {
  readonly params: Params & { readonly page: string | undefined };
  readonly props: Props;
  readonly cacheKey: string;
}

/** For `getStaticPaths` of the list of a register. */
export function getRegisterPaths(kind: EntryKind): ListPath<unknown, RegisterProps>[] {
  const library = getCurrentLibrary();
  const { backlinks, entries } = toArchive(library);
  const listed = [...backlinks].flatMap(([ref, appearances]) => {
    const entry = entries.get(ref);
    if (entry?.kind !== kind) return [];
    const { mentions, articles } = countAppearances(appearances);
    return [{ entry, appearances, counts: { mentions, articles } }];
  });
  const items = listed.map(({ entry: { ref, data }, counts }) => {
    const { name, description } = data;
    const order = toOrder(entries.get(ref));
    const years = findYears(library, ref).map((year) => year.name);
    return { name, ...order, description, path: toEntryPath(ref), counts, years };
  });
  return toPaths(items, {}, (page) => ({
    kind,
    page,
    ...(kind === 'place' && page.number === 1 && { world: toWorldMap(listed) }),
  }));
}

/** For `getStaticPaths` of the list of topics. */
export function getTopicListPaths(): ListPath<unknown, NameListProps>[] {
  const { topics } = toArchive(getCurrentLibrary());
  const items = topics.map(({ name, slug, articles }) => ({
    name,
    path: toTopicPath(slug),
    counts: { articles: articles.length },
  }));
  return toPaths(items, {}, (page) => ({ page }));
}

/** For `getStaticPaths` of the lists of what claims can be filtered by. */
export function getFacetListPaths(): ListPath<{ facet: string }, FacetListProps>[] {
  const { claimGroups, entries } = toArchive(getCurrentLibrary());
  return LISTED_FACETS.flatMap((facet) => {
    const items = [...claimGroups[facet].values()].map((group) => ({
      name: group.name,
      ...(facet === 'speaker' && toOrder(findSpeaker(group, entries))),
      path: toClaimGroupPath(group),
      counts: { claims: group.claims.length },
    }));
    return toPaths(items, { facet: FACET_PATHS[facet] }, (page) => ({ facet, page }));
  });
}

/** For the sitemaps. */
export function listPaths(): string[] {
  return [
    ...ENTRY_KINDS.flatMap(getRegisterPaths).map(({ props: { kind, page } }) =>
      toPagePath(toRegisterPath(kind), page.number),
    ),
    ...getTopicListPaths().map(({ props: { page } }) => toPagePath(toPath('/temas/'), page.number)),
    ...getFacetListPaths().map(({ props: { facet, page } }) =>
      toPagePath(toFacetPath(facet), page.number),
    ),
  ];
}

/** People stand by their surnames; all else by what it is called. */
function toOrder(entry: Entry | undefined): Pick<NameItem, 'sortName'> {
  return entry?.kind === 'person' ? { sortName: toSurnameFirst(entry.data) } : {};
}

/** Whose claims a group holds, where a register knows them. */
function findSpeaker(
  { slug, claims: [first] }: ClaimGroup,
  entries: ReadonlyMap<EntryRef, Entry>,
): Entry | undefined {
  const speaker = first && toSpeakers(first.claim).find((each) => toSpeakerSlug(each) === slug);
  return speaker?.type === 'entry' ? entries.get(speaker.ref) : undefined;
}

function toPaths<Params, Props>(
  items: readonly NameItem[],
  params: Params,
  toProps: (page: NamePage) => Props,
): ListPath<Params, Props>[] {
  return toNamePages(items).map((page) => {
    const props = toProps(page);
    const cacheKey = toDigest(JSON.stringify(props));
    return { params: { ...params, page: toPageParam(page) }, props, cacheKey };
  });
}
