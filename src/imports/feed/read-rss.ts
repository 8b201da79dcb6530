import type { XmlElement } from '@rgrove/parse-xml';
import { toPublishedMoment } from '../published-moment.ts';
import type { ImportEntry } from '../types.ts';
import { findChildren, readChild } from './parse-feed-xml.ts';
import { readMedia, tellEnclosures } from './read-media.ts';
import { toEntry } from './to-entry.ts';
import { isPost, isWordPressExport, readAuthors, readPost } from './wordpress.ts';

/** The entries of an RSS feed (2.0, or 1.0 in RDF), or the posts of a WordPress export. */
export function readRss(root: XmlElement): { entries: ImportEntry[]; others: number } {
  const [channel] = findChildren(root, 'channel');
  const items = findChildren(root.name === 'rss' && channel ? channel : root, 'item');
  const siteName = channel ? readChild(channel, 'title') : '';
  if (channel && isWordPressExport(channel)) {
    const authors = readAuthors(channel);
    const posts = items.filter(isPost);
    return {
      entries: posts.map((post) => readPost(post, authors)),
      others: items.length - posts.length,
    };
  }
  return { entries: items.map((item) => readItem(item, siteName)), others: 0 };
}

function readItem(item: XmlElement, siteName: string): ImportEntry {
  const content = readChild(item, 'content:encoded');
  const description = readChild(item, 'description');
  const guid = readChild(item, 'guid');
  return toEntry({
    title: readChild(item, 'title'),
    content: content || description,
    summary: content === '' ? '' : description,
    published: toPublishedMoment(readChild(item, 'pubDate', 'dc:date')),
    byline: readNames(item, 'dc:creator') || readNames(item, 'author'),
    pictures: readMedia(item),
    remarks: tellEnclosures(item),
    topics: findChildren(item, 'category', 'dc:subject').map(({ text }) => text),
    address: readChild(item, 'link') || (URL.canParse(guid) ? guid : ''),
    siteName,
    slug: '',
  });
}

function readNames(item: XmlElement, name: string): string {
  return findChildren(item, name)
    .map(({ text }) => text.trim())
    .filter((each) => each !== '')
    .join(', ');
}
