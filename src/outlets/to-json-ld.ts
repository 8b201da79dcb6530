import { type Annotations, type Claim, toClaimTextId } from '../annotate/index.ts';
import { toQuotedWords } from '../data/words.ts';
import type { Entry } from '../load/read-registers.ts';
import type { ArticleMeta } from '../schema/article.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { Place } from '../schema/place.ts';
import type { Site } from '../schema/site.ts';
import type { SiteUrls } from './site-urls.ts';
import { toUpdated } from './to-updated.ts';

export interface DescribedArticle {
  readonly slug: string;
  readonly meta: ArticleMeta;
  readonly text: string;
  readonly annotations: Pick<Annotations, 'claims' | 'mentions'>;
}

const CONTEXT = 'https://schema.org';
const PLACE_TYPES: Readonly<Partial<Record<Place['kind'], string>>> = {
  country: 'Country',
  city: 'City',
};

/** What search engines read of the site as a whole. */
export function toSiteJsonLd(site: Site, urls: SiteUrls): object {
  const website = {
    '@type': 'WebSite',
    '@id': `${urls.toUrl('/')}#sitio`,
    name: site.name,
    url: urls.toUrl('/'),
    inLanguage: 'es',
    publisher: toPublisherRef(urls),
  };
  return { '@context': CONTEXT, '@graph': [website, toPublisher(site, urls)] };
}

/**
 * What search engines read of an article: itself, who publishes it, whom and what it names, and
 * its assertions of facts. These are never a `ClaimReview`: nothing is reviewed here.
 */
export function toArticleJsonLd(
  article: DescribedArticle,
  site: Site,
  entries: ReadonlyMap<EntryRef, Entry>,
  urls: SiteUrls,
): object {
  const { slug } = article;
  const facts = article.annotations.claims.filter(({ kind }) => kind === 'fact');
  const speakers = new Set(facts.flatMap(({ speaker }) => toRefs(speaker)));
  const mentioned = new Set(article.annotations.mentions.map(({ ref }) => ref));
  const describe = (refs: ReadonlySet<EntryRef>): object[] =>
    [...refs].flatMap((ref) => {
      const entry = entries.get(ref);
      return entry ? [toEntity(entry, slug, speakers.has(ref), urls)] : [];
    });
  return {
    '@context': CONTEXT,
    '@graph': [
      toNewsArticle(article, describe(mentioned), urls),
      toPublisher(site, urls),
      ...describe(speakers.difference(mentioned)),
      ...facts.map((claim) => toClaim(claim, article, urls)),
    ],
  };
}

function toNewsArticle(
  { slug, meta }: DescribedArticle,
  mentions: readonly object[],
  urls: SiteUrls,
): object {
  const url = urls.toArticleUrl(slug);
  const updated = toUpdated(meta);
  return {
    '@type': 'NewsArticle',
    '@id': toArticleId(slug, urls),
    url,
    headline: meta.title,
    description: meta.description,
    inLanguage: 'es',
    isAccessibleForFree: true,
    image: `${url}portada.png`,
    datePublished: meta.published,
    ...(updated && { dateModified: updated }),
    ...(meta.source?.url && { isBasedOn: meta.source.url }),
    ...(meta.topics.length > 0 && { keywords: meta.topics }),
    publisher: toPublisherRef(urls),
    mentions,
    ...(meta.corrections.length > 0 && {
      correction: meta.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        text,
        datePublished: date,
      })),
    }),
  };
}

function toPublisher({ publisher }: Site, urls: SiteUrls): object {
  const policy = urls.toUrl('/acerca/');
  return {
    '@type': 'NewsMediaOrganization',
    ...toPublisherRef(urls),
    name: publisher.name,
    url: publisher.url ?? urls.toUrl('/'),
    correctionsPolicy: policy,
    unnamedSourcesPolicy: policy,
    verificationFactCheckingPolicy: policy,
  };
}

function toPublisherRef(urls: SiteUrls): { '@id': string } {
  return { '@id': `${urls.toUrl('/')}#medio` };
}

/** A place that asserts something stands for its government: then it is an organization as well. */
function toEntity(entry: Entry, slug: string, isSpeaker: boolean, urls: SiteUrls): object {
  const { name, wikidata } = entry.data;
  return {
    '@type': toTypes(entry, isSpeaker),
    '@id': urls.toEntryUrl(entry.ref, slug),
    name,
    ...(wikidata && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
    ...(entry.kind === 'place' && entry.data.coordinates && { geo: toGeo(entry.data.coordinates) }),
  };
}

/** To about a kilometre: that tells a place from others, and weighs less on the page. */
function toGeo({ latitude, longitude }: NonNullable<Place['coordinates']>): object {
  const round = (degrees: number): number => Math.round(degrees * 100) / 100;
  return { '@type': 'GeoCoordinates', latitude: round(latitude), longitude: round(longitude) };
}

function toTypes(entry: Entry, isSpeaker: boolean): string | string[] {
  if (entry.kind === 'person') return 'Person';
  if (entry.kind === 'organization') return 'Organization';
  const type = PLACE_TYPES[entry.data.kind] ?? 'Place';
  return isSpeaker ? [type, 'Organization'] : type;
}

function toClaim(claim: Claim, { slug, text }: DescribedArticle, urls: SiteUrls): object {
  const [speaker] = toRefs(claim.speaker);
  return {
    '@type': 'Claim',
    '@id': `${urls.toArticleUrl(slug)}#${toClaimTextId(claim.id)}`,
    text: toQuotedWords(claim, text),
    ...(speaker && { author: { '@id': urls.toEntryUrl(speaker, slug) } }),
    appearance: { '@id': toArticleId(slug, urls) },
  };
}

function toRefs(speaker: Claim['speaker']): EntryRef[] {
  return speaker.type === 'entry' ? [speaker.ref] : [];
}

function toArticleId(slug: string, urls: SiteUrls): string {
  return `${urls.toArticleUrl(slug)}#articulo`;
}
