import { toClaimRecords } from '../exports/claims-dataset.ts';
import type { Feed, FeedItem } from '../exports/feed.ts';
import { toChangeMoment } from '../exports/last-change.ts';
import { toMoment } from '../load/moments.ts';
import { toCorrectionsHtml } from '../exports/to-corrections-html.ts';
import { toFeedHtml } from '../exports/to-feed-html.ts';
import { memoize } from '../html/memoize.ts';
import { toXmlText } from '../exports/xml.ts';
import { toAddedSentence } from '../words/articles.ts';
import { toTranslationNotice } from '../words/words.ts';
import type { ArticleRecord } from './articles.ts';
import { toLeadHtml } from './lead-picture.ts';
import { toSharePicture } from './share-picture.ts';
import { getSite } from './site.ts';
import { toSigners } from './signers.ts';
import { toAbsolute, toSiteUrls, toUrl } from './site-urls.ts';

/** How a feed is called beside the page that it follows. */
export type FeedFile = 'rss.xml' | 'atom.xml' | 'feed.json';

/** How many articles a feed holds: readers come back more often than that fills up. */
export const FEED_MAX = 20;

/**
 * A feed of the newest of some articles. It shows nothing but them and their own entries: feeds that
 * are made only when their keys change rely on it.
 * @param pagePath the page that it follows, without the base: `/temas/defensa/`
 * @param earlier the path of the same page in the site of the year before
 */
export function toFeed(
  articles: readonly ArticleRecord[],
  pagePath: string,
  file: FeedFile,
  { title, earlier }: { readonly title?: string; readonly earlier?: string | undefined } = {},
): Feed {
  const site = getSite();
  return {
    title: title ? `${title} · ${site.name}` : site.name,
    description: site.description,
    pageUrl: toUrl(pagePath),
    feedUrl: toUrl(`${pagePath}${file}`),
    ...(earlier !== undefined && { earlierUrl: toAbsolute(`${earlier}${file}`) }),
    publisher: { name: site.publisher.name, url: site.publisher.url ?? toUrl('/') },
    items: articles.slice(0, FEED_MAX).map(toFeedItem),
  };
}

/** An article is the same in every feed that has it. */
const toFeedItem = memoize((article: ArticleRecord): FeedItem => {
  const { slug, meta, entries } = article;
  const { timeZone } = getSite();
  const urls = toSiteUrls(entries);
  const url = urls.toArticleUrl(slug);
  return {
    url,
    title: meta.title,
    description: meta.description,
    html: `${toNotice(meta)}${toLeadHtml(article)}${toFeedHtml(article.html, url)}${toCorrectionsHtml(meta.corrections, article.revisions, timeZone)}${toAdded(meta)}`,
    image: toSharePicture(article, url).image,
    published: toMoment(meta.published, timeZone),
    updated: toChangeMoment(meta, timeZone),
    authors: toSigners(article).map(({ name, url: page }) => ({ name, url: page })),
    categories: [...(meta.section === undefined ? [] : [meta.section]), ...meta.topics],
    claims: toClaimRecords([article], entries, urls).map((claim) => ({
      url: claim.url,
      speaker: claim.speaker_name,
      summary: claim.summary,
      kind: claim.kind,
    })),
  };
});

function toAdded({ added }: ArticleRecord['meta']): string {
  return added.length > 0 ? `\n<p><em>${toXmlText(toAddedSentence(added))}</em></p>` : '';
}

function toNotice(meta: ArticleRecord['meta']): string {
  const notice = toTranslationNotice(meta);
  return notice ? `<p><em>${toXmlText(notice)}</em></p>\n` : '';
}
