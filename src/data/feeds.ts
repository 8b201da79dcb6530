import type { Feed, FeedItem } from '../exports/feed.ts';
import { findLastChange } from '../exports/last-change.ts';
import { toMoment } from '../exports/moments.ts';
import { toCorrectionsHtml } from '../exports/to-corrections-html.ts';
import { toFeedHtml } from '../exports/to-feed-html.ts';
import { toClaimRecords } from '../exports/claims-dataset.ts';
import type { ArticleRecord } from './articles.ts';
import { getSite } from './site.ts';
import { TRANSLATION_NOTICES } from '../words/words.ts';
import { getSiteUrls, toUrl } from './urls.ts';

/** How many articles a feed holds: readers come back more often than that fills up. */
export const FEED_MAX = 20;

/** An article is the same in every feed that has it: its HTML is made once. */
const made = new WeakMap<ArticleRecord, Promise<FeedItem>>();

/**
 * A feed of the newest of some articles. It shows nothing but them and their own entries: feeds that
 * are made only when their keys change rely on it.
 * @param pagePath the page that it follows, without the base: `/temas/defensa/`
 * @param fileName how the feed is called beside that page: `rss.xml`
 */
export async function toFeed(
  articles: readonly ArticleRecord[],
  pagePath: string,
  fileName: 'rss.xml' | 'feed.json',
  title?: string,
): Promise<Feed> {
  const site = await getSite();
  const items = articles.slice(0, FEED_MAX).map((article) => {
    const item = made.get(article) ?? toFeedItem(article);
    made.set(article, item);
    return item;
  });
  return {
    title: title ? `${title} · ${site.name}` : site.name,
    description: site.description,
    pageUrl: toUrl(pagePath),
    feedUrl: toUrl(`${pagePath}${fileName}`),
    publisher: { name: site.publisher.name, url: site.publisher.url ?? toUrl('/') },
    items: await Promise.all(items),
  };
}

async function toFeedItem(article: ArticleRecord): Promise<FeedItem> {
  const [{ timeZone }, urls] = await Promise.all([getSite(), getSiteUrls()]);
  const { meta } = article;
  const changed = findLastChange(meta);
  const url = urls.toArticleUrl(article.slug);
  return {
    url,
    title: meta.title,
    description: meta.description,
    html: `${toNotice(meta)}${toFeedHtml(article.html, url)}${toCorrectionsHtml(meta.corrections)}`,
    image: `${url}portada.png`,
    published: toMoment(meta.published, timeZone),
    updated: changed ? toMoment(changed, timeZone) : null,
    topics: meta.topics,
    claims: toClaimRecords([article], article.entries, urls).map((claim) => ({
      url: claim.url,
      speaker: claim.speaker_name,
      summary: claim.summary,
    })),
  };
}

function toNotice({ translation }: ArticleRecord['meta']): string {
  const notice = TRANSLATION_NOTICES[translation];
  return notice ? `<p><em>${notice}</em></p>\n` : '';
}
