import type { Feed, FeedItem } from '../outlets/feed.ts';
import { toMoment } from '../outlets/moments.ts';
import { toFeedHtml } from '../outlets/to-feed-html.ts';
import { toUpdated } from '../outlets/to-updated.ts';
import { toClaimRecords } from '../outlets/claims-dataset.ts';
import type { ArticleRecord } from './articles.ts';
import { toCorrectionsHtml } from './corrections.ts';
import { getEntries } from './entries.ts';
import { getSite } from './site.ts';
import { TRANSLATION_NOTICES } from './words.ts';
import { getSiteUrls, toUrl } from './urls.ts';

/** How many articles a feed holds: readers come back more often than that fills up. */
const FEED_MAX = 20;

/** An article is the same in every feed that has it: its HTML is made once. */
const made = new WeakMap<ArticleRecord, Promise<FeedItem>>();

/**
 * A feed of the newest of some articles.
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
  const [{ timeZone }, entries, urls] = await Promise.all([getSite(), getEntries(), getSiteUrls()]);
  const { meta } = article;
  const url = urls.toArticleUrl(article.slug);
  const updated = toUpdated(meta);
  return {
    url,
    title: meta.title,
    description: meta.description,
    html: `${toNotice(meta)}${toFeedHtml(article.html, url)}${toCorrectionsHtml(meta.corrections)}`,
    image: `${url}portada.png`,
    published: toMoment(meta.published, timeZone),
    updated: updated && toMoment(updated, timeZone),
    topics: meta.topics,
    claims: toClaimRecords([article], entries, urls).map((claim) => ({
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
