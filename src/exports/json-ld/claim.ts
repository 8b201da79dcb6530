import type { Claim } from '../../annotate/index.ts';
import { toClaimTextId } from '../../schema/anchors.ts';
import { toSpeakers } from '../../schema/claim.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { toQuotedWords } from '../../words/words.ts';
import type { SiteUrls } from '../site-urls.ts';

/** The article in which a claim stands. */
interface ClaimedIn {
  readonly slug: string;
  readonly text: string;
}

/** @param toAuthor describes whom the article does not mention, and refers to the others */
export function toClaim(
  claim: Claim,
  { slug, text }: ClaimedIn,
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

/** The entries that assert a claim. */
export function toRefs(claim: Claim): EntryRef[] {
  return toSpeakers(claim).flatMap((speaker) => (speaker.type === 'entry' ? [speaker.ref] : []));
}

export function toArticleId(slug: string, urls: SiteUrls): string {
  return `${urls.toArticleUrl(slug)}#articulo`;
}
