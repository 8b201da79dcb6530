import type { Feed, FeedItem } from './feed.ts';

/** JSON Feed 1.1 with the whole text of every article, and its claims as an extension. */
export function toJsonFeed(feed: Feed): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.pageUrl,
    feed_url: feed.feedUrl,
    ...(feed.earlierUrl && { next_url: feed.earlierUrl }),
    description: feed.description,
    language: 'es',
    authors: [feed.publisher],
    items: feed.items.map(toItem),
  };
}

function toItem(item: FeedItem): object {
  return {
    id: item.url,
    url: item.url,
    title: item.title,
    summary: item.description,
    content_html: item.html,
    image: item.image,
    date_published: item.published,
    ...(item.updated && { date_modified: item.updated }),
    ...(item.authors.length > 0 && { authors: item.authors }),
    ...(item.categories.length > 0 && { tags: item.categories }),
    _afirmaciones: { items: item.claims },
  };
}
