import type { Annotations, Claim } from '../../annotate/index.ts';
import type { Entry } from '../../load/read-registers.ts';
import type { Picture } from '../../pictures/types.ts';
import type { ArticleMeta } from '../../schema/article.ts';
import type { EntryRef } from '../../schema/ids.ts';
import type { Site } from '../../schema/site.ts';
import { toAddedSentence } from '../../words/articles.ts';
import { findLastChange } from '../last-change.ts';
import type { SiteUrls } from '../site-urls.ts';
import { type Signed, toPerson } from './author.ts';
import { toArticleId, toClaim, toRefs } from './claim.ts';
import { toDocument } from './document.ts';
import { toEntity } from './entity.ts';
import { toImages } from './images.ts';
import { toPublisher } from './site.ts';

interface DescribedArticle {
  readonly slug: string;
  readonly meta: ArticleMeta;
  readonly text: string;
  readonly annotations: Pick<Annotations, 'claims' | 'mentions'>;
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** All that it names, and whoever speaks in it. */
  readonly entries: ReadonlyMap<EntryRef, Entry>;
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
  return toDocument({
    ...toNewsArticle(article, describe(mentioned), site, urls),
    ...toAuthors(signers),
    ...toCitations(others),
    ...(facts.length > 0 && {
      hasPart: facts.map((each) => toClaim(each, article, toAuthor, urls)),
    }),
  });
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
