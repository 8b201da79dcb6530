import type { Feed, FeedItem } from './feed.ts';
import { toRfc822 } from '../load/moments.ts';
import { toTextElement, toXmlDocument, toXmlText } from './xml.ts';

/** RSS 2.0 with the whole text of every article. */
export function toRss(feed: Feed): string {
  return toXmlDocument(
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    toTextElement('title', feed.title),
    toTextElement('link', feed.pageUrl),
    toTextElement('description', feed.description),
    '<language>es</language>',
    ...toLastBuildDate(feed.items),
    toLink('self', feed.feedUrl),
    ...(feed.earlierUrl ? [toLink('prev-archive', feed.earlierUrl)] : []),
    ...feed.items.map(toItem),
    '</channel>',
    '</rss>',
  );
}

function toLink(rel: string, href: string): string {
  return `<atom:link href="${toXmlText(href)}" rel="${rel}" type="application/rss+xml"/>`;
}

/** When the content last changed: the moment of the build would differ between equal builds. */
function toLastBuildDate(items: readonly FeedItem[]): string[] {
  const [latest] = items
    .map(({ published, updated }) => updated ?? published)
    .sort((a, b) => Date.parse(b) - Date.parse(a));
  return latest ? [toTextElement('lastBuildDate', toRfc822(latest))] : [];
}

function toItem(item: FeedItem): string {
  const { url, title, description, html, published, updated, authors, categories } = item;
  return [
    '<item>',
    toTextElement('title', title),
    toTextElement('link', url),
    `<guid isPermaLink="true">${toXmlText(url)}</guid>`,
    toTextElement('pubDate', toRfc822(published)),
    // RSS has no word for it; Atom's, which its readers know, takes RFC 3339.
    ...(updated ? [toTextElement('atom:updated', updated)] : []),
    ...authors.map(({ name }) => toTextElement('dc:creator', name)),
    ...categories.map((category) => toTextElement('category', category)),
    toTextElement('description', description),
    toTextElement('content:encoded', html),
    '</item>',
  ].join('\n');
}
