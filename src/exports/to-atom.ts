import type { Feed, FeedItem } from './feed.ts';
import { toTextElement, toXmlDocument, toXmlText } from './xml.ts';

/** Of a feed that holds nothing yet, which Atom asks for too. */
const NEVER = '1970-01-01T00:00:00Z';

const ATOM = 'application/atom+xml';

/** Atom (RFC 4287) with the whole text of every article; older ones are found by RFC 5005. */
export function toAtom(feed: Feed): string {
  const changes = feed.items.map(toChange).sort((a, b) => Date.parse(b) - Date.parse(a));
  return toXmlDocument(
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es">',
    toTextElement('title', feed.title),
    toTextElement('subtitle', feed.description),
    toTextElement('id', feed.feedUrl),
    toLink('self', feed.feedUrl, ATOM),
    ...(feed.earlierUrl ? [toLink('prev-archive', feed.earlierUrl, ATOM)] : []),
    toLink('alternate', feed.pageUrl, 'text/html'),
    // When the content last changed: the moment of the build would differ between equal builds.
    toTextElement('updated', changes[0] ?? NEVER),
    toPerson(feed.publisher),
    ...feed.items.map(toEntry),
    '</feed>',
  );
}

function toEntry(item: FeedItem): string {
  return [
    '<entry>',
    toTextElement('title', item.title),
    toTextElement('id', item.url),
    toLink('alternate', item.url, 'text/html'),
    toTextElement('published', item.published),
    toTextElement('updated', toChange(item)),
    ...item.authors.map(toPerson),
    ...item.categories.map((category) => `<category term="${toXmlText(category)}"/>`),
    toTextElement('summary', item.description),
    `<content type="html">${toXmlText(item.html)}</content>`,
    '</entry>',
  ].join('\n');
}

function toChange({ published, updated }: FeedItem): string {
  return updated ?? published;
}

function toLink(rel: string, href: string, type: string): string {
  return `<link rel="${rel}" type="${type}" href="${toXmlText(href)}"/>`;
}

/** A feed's author holds for the entries that name none. */
function toPerson({ name, url }: Feed['publisher']): string {
  return `<author>${toTextElement('name', name)}${toTextElement('uri', url)}</author>`;
}
