import { getCurrentLibrary } from '../../load/current-library.ts';
import { findSuccessor } from '../../load/entry-page.ts';
import type { Library } from '../../load/read-library.ts';
import type { Entry } from '../../load/read-registers.ts';
import { toMovedArticle, toMovedTitle } from '../../words/missing-pages.ts';
import { type Archive, toArchive } from '../archive.ts';
import { toArticles } from '../articles.ts';
import type { FeedFile } from '../feed.ts';
import {
  APPEARANCES_PER_PAGE,
  ARTICLES_PER_PAGE,
  CLAIMS_PER_PAGE,
  toPages,
} from '../pagination.ts';
import {
  toArticlePath,
  toAuthorPath,
  toClaimGroupPath,
  toEntryPath,
  toPagePath,
  toPath,
} from '../paths.ts';
import { toSpeakerSlug } from '../speaker-slug.ts';
import { toSigned } from './author-pages.ts';

/** A page at an address from which something moved: it only leads on. */
export interface MovedPageProps {
  /** Says that it moved. */
  readonly title: string;
  /** Where it is now. */
  readonly path: string;
}

/** An address that moved; both with the base. */
interface MovedAddress extends Pick<MovedPageProps, 'title'> {
  readonly from: string;
  readonly to: string;
}

const FEEDS: readonly FeedFile[] = ['rss.xml', 'atom.xml', 'feed.json'];

/** What an article's page has beside it. */
const BESIDE_ARTICLE = ['anotaciones.json', 'portada.png'];

/** For `getStaticPaths`. These pages have no key: they show what two files say. */
export function getMovedPaths(): { params: { moved: string }; props: MovedPageProps }[] {
  const base = toPath('/').length;
  const library = getCurrentLibrary();
  return [
    ...findMoved(library, findMovedPages),
    ...findMovedArticles(library),
    ...findMovedAuthors(library),
  ].map(({ title, from, to }) => ({
    params: { moved: from.slice(base).replace(/\/$/u, '') },
    props: { title, path: to },
  }));
}

/**
 * All addresses that moved, for hosts that answer with where they are: pages, the feeds of people, and
 * what stands beside articles.
 */
export function getMovedAddresses(): MovedAddress[] {
  const library = getCurrentLibrary();
  const articles = findMovedArticles(library);
  return [
    ...findMoved(library, (entry, successor, archive) => [
      ...findMovedPages(entry, successor, archive),
      ...findMovedFeeds(entry, successor),
    ]),
    ...findMovedAuthors(library),
    ...articles,
    ...articles.flatMap(({ title, from, to }) =>
      BESIDE_ARTICLE.map((file) => ({ title, from: from + file, to: to + file })),
    ),
  ];
}

/** The pages of articles whose files were called otherwise. */
function findMovedArticles(library: Library): MovedAddress[] {
  return toArticles(library).flatMap(({ slug, meta }) =>
    meta.aliases.map((alias) => ({
      title: toMovedArticle(meta.title),
      from: toArticlePath(alias),
      to: toArticlePath(slug),
    })),
  );
}

/** The pages of those who sign, as many as there are now. */
function findMovedAuthors(library: Library): MovedAddress[] {
  return library.authors.flatMap(({ id, data }) =>
    data.formerly.flatMap((former) =>
      toPages(toSigned(library).get(id) ?? [], ARTICLES_PER_PAGE).map(({ number }) => ({
        title: toMovedTitle(data.name),
        from: toPagePath(toAuthorPath(former), number),
        to: toPagePath(toAuthorPath(id), number),
      })),
    ),
  );
}

type FindMoved = (entry: Entry, successor: Entry, archive: Archive) => [from: string, to: string][];

function findMoved(library: Library, find: FindMoved): MovedAddress[] {
  const archive = toArchive(library);
  return [...archive.entries.values()].flatMap((entry) => {
    const successor = findSuccessor(entry, archive.entries);
    if (!successor) return [];
    return find(entry, successor, archive).map(([from, to]) => ({
      title: toMovedTitle(entry.data.name),
      from,
      to,
    }));
  });
}

/** The pages of an entry and of what it says, as many as there are now: none of them had more. */
function findMovedPages(
  entry: Entry,
  successor: Entry,
  { backlinks, claimGroups }: Archive,
): [from: string, to: string][] {
  const toPairs = (from: string, to: string, all: readonly unknown[], size: number) =>
    toPages(all, size).map(({ number }): [string, string] => [
      toPagePath(from, number),
      toPagePath(to, number),
    ]);
  const toClaimsPath = ({ ref }: Entry): string =>
    toClaimGroupPath({ facet: 'speaker', slug: toSpeakerSlug({ type: 'entry', ref }) });
  const said = claimGroups.speaker.get(toSpeakerSlug({ type: 'entry', ref: successor.ref }));
  const appearances = backlinks.get(successor.ref) ?? [];
  return [
    ...toPairs(
      toEntryPath(entry.ref),
      toEntryPath(successor.ref),
      appearances,
      APPEARANCES_PER_PAGE,
    ),
    ...(said
      ? toPairs(toClaimsPath(entry), toClaimsPath(successor), said.claims, CLAIMS_PER_PAGE)
      : []),
  ];
}

function findMovedFeeds(entry: Entry, successor: Entry): [from: string, to: string][] {
  if (entry.kind !== 'person' || successor.kind !== 'person') return [];
  return FEEDS.map((file) => [
    `${toEntryPath(entry.ref)}${file}`,
    `${toEntryPath(successor.ref)}${file}`,
  ]);
}
