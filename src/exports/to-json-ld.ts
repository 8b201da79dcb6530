import { toSpeakers } from '../schema/claim.ts';
import { toAddedSentence } from '../words/articles.ts';
import type { Annotations, Claim } from '../annotate/index.ts';
import { toClaimTextId } from '../schema/anchors.ts';
import { toQuotedWords } from '../words/words.ts';
import type { Picture } from '../pictures/types.ts';
import type { Entry } from '../load/read-registers.ts';
import type { ArticleMeta } from '../schema/article.ts';
import type { AuthorData } from '../schema/author.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { Role } from '../schema/person.ts';
import type { Ownership } from '../schema/shared.ts';
import type { Place } from '../schema/place.ts';
import type { Site } from '../schema/site.ts';
import { toImages, toPortrait } from './json-ld-images.ts';
import { findLastChange } from './last-change.ts';
import type { SiteUrls } from './site-urls.ts';

interface DescribedArticle {
  readonly slug: string;
  readonly meta: ArticleMeta;
  readonly text: string;
  readonly annotations: Pick<Annotations, 'claims' | 'mentions'>;
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** All that it names, and whoever speaks in it. */
  readonly entries: ReadonlyMap<EntryRef, Entry>;
}

/** Somebody who signs, with the absolute address of their page and those of their other pages. */
export interface Signed {
  readonly name: string;
  readonly url: string;
  readonly links: readonly string[];
}

const CONTEXT = 'https://schema.org';
const PLACE_TYPES: Readonly<Partial<Record<Place['kind'], string>>> = {
  country: 'Country',
  city: 'City',
};

/*
 * Each page describes one thing, at the top, and what belongs to it inside: not every reader knows
 * the lists of `@graph`, and those that do read this as well.
 */

/** What search engines read of the site as a whole. */
export function toSiteJsonLd(site: Site, urls: Pick<SiteUrls, 'toUrl'>): object {
  const website = {
    '@type': 'WebSite',
    '@id': `${urls.toUrl('/')}#sitio`,
    name: site.name,
    url: urls.toUrl('/'),
    inLanguage: 'es',
    publisher: toPublisher(site, urls),
  };
  return { '@context': CONTEXT, ...website };
}

/** What search engines read of an entry's own page; it has the id that articles know it by. */
export function toEntryJsonLd(entry: Entry, isSpeaker: boolean, urls: SiteUrls): object {
  const { aliases, description } = entry.data;
  const url = urls.toEntryUrl(entry.ref, '');
  const entity = {
    ...toEntity(entry, '', isSpeaker, urls),
    url,
    description,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(entry.picture && { image: toPortrait(entry.picture, toPhoto(entry), urls) }),
    ...(entry.kind === 'person' &&
      entry.data.roles.length > 0 && { hasOccupation: entry.data.roles.map(toRole) }),
  };
  // Profiles are of people and organizations alone.
  const page = {
    '@type': entry.kind === 'place' ? 'WebPage' : 'ProfilePage',
    url,
    inLanguage: 'es',
    mainEntity: entity,
  };
  return { '@context': CONTEXT, ...page };
}

/**
 * What search engines read of an article: itself, who publishes it, whom and what it names, and
 * its assertions of facts. These are never a `ClaimReview`: nothing is reviewed here.
 */
export function toArticleJsonLd(
  article: DescribedArticle,
  site: Site,
  urls: SiteUrls,
  signers: readonly Signed[] = [],
): object {
  const { slug, entries } = article;
  const facts = article.annotations.claims.filter(({ kind }) => kind === 'fact');
  const others = article.annotations.claims.filter(({ kind }) => kind !== 'fact');
  const speakers = new Set(facts.flatMap(toRefs));
  const mentioned = new Set(article.annotations.mentions.map(({ ref }) => ref));
  const describe = (refs: ReadonlySet<EntryRef>): object[] =>
    [...refs].flatMap((ref) => {
      const entry = entries.get(ref);
      return entry ? [toEntity(entry, slug, speakers.has(ref), urls)] : [];
    });
  const toAuthor = (ref: EntryRef): object => {
    const [unnamed] = mentioned.has(ref) ? [] : describe(new Set([ref]));
    return unnamed ?? { '@id': urls.toEntryUrl(ref, slug) };
  };
  return {
    '@context': CONTEXT,
    ...toNewsArticle(article, describe(mentioned), site, urls),
    ...toAuthors(signers),
    ...toCitations(others),
    ...(facts.length > 0 && {
      hasPart: facts.map((each) => toClaim(each, article, toAuthor, urls)),
    }),
  };
}

function toNewsArticle(
  { slug, meta, pictures }: DescribedArticle,
  mentions: readonly object[],
  site: Site,
  urls: SiteUrls,
): object {
  const url = urls.toArticleUrl(slug);
  const changed = findLastChange(meta, site.timeZone);
  return {
    '@type': 'NewsArticle',
    '@id': toArticleId(slug, urls),
    url,
    headline: meta.title,
    description: meta.description,
    inLanguage: 'es',
    isAccessibleForFree: true,
    image: toImages(meta.image, pictures, urls) ?? `${url}portada.png`,
    datePublished: meta.published,
    ...(changed && { dateModified: changed }),
    ...toBase(meta.source),
    ...(meta.section && { articleSection: meta.section }),
    ...(meta.translator && { translator: { '@type': 'Person', name: meta.translator } }),
    ...(meta.topics.length > 0 && { keywords: meta.topics }),
    publisher: toPublisher(site, urls),
    mentions,
    ...(meta.added.length > 0 && { backstory: toAddedSentence(meta.added) }),
    ...(meta.corrections.length > 0 && {
      correction: meta.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: date,
      })),
    }),
  };
}

/** What an article is made from. A bare address says itself. */
function toBase(source: ArticleMeta['source']): object {
  if (!source) return {};
  const { name, url, author, date } = source;
  if (!author && !date) return url ? { isBasedOn: url } : {};
  const work = {
    '@type': 'CreativeWork',
    name,
    ...(url && { url }),
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(date && { datePublished: date }),
  };
  return { isBasedOn: work };
}

/** Where claims can be read or heard that are no facts: these say it themselves. */
function toCitations(claims: readonly Pick<Claim, 'source'>[]): object {
  const sources = new Map(claims.flatMap(({ source }) => (source ? [[source.url, source]] : [])));
  const works = [...sources.values()].map((source) => ({ '@type': 'CreativeWork', ...source }));
  return works.length > 0 ? { citation: works } : {};
}

function toAuthors(signers: readonly Signed[]): object {
  const people = signers.map(toPerson);
  return people.length > 0 ? { author: people } : {};
}

/** Somebody who signs; their page has the same id. */
export function toPerson({ name, url, links }: Signed): object {
  return {
    '@type': 'Person',
    '@id': url,
    name,
    url,
    ...(links.length > 0 && { sameAs: links }),
  };
}

/** What search engines read of the page of somebody who signs. */
export function toAuthorJsonLd(
  signer: Signed,
  {
    role,
    description,
    photo,
    picture,
  }: Pick<AuthorData, 'role' | 'description' | 'photo'> & {
    readonly picture?: Picture | undefined;
  },
  site: Site,
  urls: Pick<SiteUrls, 'toUrl'>,
): object {
  const person = {
    ...toPerson(signer),
    ...(role && { jobTitle: role }),
    ...(description && { description }),
    ...(picture && { image: toPortrait(picture, photo ?? {}, urls) }),
    worksFor: toPublisher(site, urls),
  };
  const page = { '@type': 'ProfilePage', url: signer.url, inLanguage: 'es', mainEntity: person };
  return { '@context': CONTEXT, ...page };
}

function toPublisher({ publisher }: Site, urls: Pick<SiteUrls, 'toUrl'>): object {
  const policy = urls.toUrl('/acerca/');
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${urls.toUrl('/')}#medio`,
    name: publisher.name,
    url: publisher.url ?? urls.toUrl('/'),
    correctionsPolicy: policy,
    unnamedSourcesPolicy: policy,
    verificationFactCheckingPolicy: policy,
  };
}

/** A place that asserts something stands for its government: then it is an organization as well. */
function toEntity(entry: Entry, slug: string, isSpeaker: boolean, urls: SiteUrls): object {
  const { name, wikidata } = entry.data;
  return {
    '@type': toTypes(entry, isSpeaker),
    '@id': urls.toEntryUrl(entry.ref, slug),
    name,
    ...(wikidata && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
    ...(entry.kind === 'place' && toGeo(entry.data)),
  };
}

function toPhoto(entry: Entry): Ownership {
  return (entry.kind === 'person' && entry.data.photo) || {};
}

/** What a person does or did, in the manner of schema.org: the role stands between both and has the dates. */
function toRole({ title, from, to }: Role): object {
  return {
    '@type': 'Role',
    hasOccupation: { '@type': 'Occupation', name: title },
    ...(from && { startDate: from }),
    ...(to && { endDate: to }),
  };
}

/**
 * To about a kilometre: that tells a place from others, and weighs less on the page. The middle of a
 * country says nothing that its name does not.
 */
function toGeo({ kind, coordinates }: Place): object {
  if (kind === 'country' || !coordinates) return {};
  const round = (degrees: number): number => Math.round(degrees * 100) / 100;
  const { latitude, longitude } = coordinates;
  return {
    geo: { '@type': 'GeoCoordinates', latitude: round(latitude), longitude: round(longitude) },
  };
}

function toTypes(entry: Entry, isSpeaker: boolean): string | string[] {
  if (entry.kind === 'person') return 'Person';
  if (entry.kind === 'organization') return 'Organization';
  const type = PLACE_TYPES[entry.data.kind] ?? 'Place';
  return isSpeaker ? [type, 'Organization'] : type;
}

/** @param toAuthor describes whom the article does not mention, and refers to the others */
function toClaim(
  claim: Claim,
  { slug, text }: DescribedArticle,
  toAuthor: (ref: EntryRef) => object,
  urls: SiteUrls,
): object {
  const authors = toRefs(claim).map(toAuthor);
  return {
    '@type': 'Claim',
    '@id': `${urls.toArticleUrl(slug)}#${toClaimTextId(claim.id)}`,
    text: toQuotedWords(claim, text),
    ...(authors.length > 0 && { author: authors.length > 1 ? authors : authors[0] }),
    ...(claim.source && { citation: { '@type': 'CreativeWork', ...claim.source } }),
    appearance: { '@id': toArticleId(slug, urls) },
  };
}

function toRefs(claim: Claim): EntryRef[] {
  return toSpeakers(claim).flatMap((speaker) => (speaker.type === 'entry' ? [speaker.ref] : []));
}

function toArticleId(slug: string, urls: SiteUrls): string {
  return `${urls.toArticleUrl(slug)}#articulo`;
}
