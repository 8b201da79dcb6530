import type { XmlElement } from '@rgrove/parse-xml';
import { toPublishedMoment } from '../published-moment.ts';
import type { ImportEntry } from '../types.ts';
import { findChildren, readChild } from './parse-feed-xml.ts';
import { toEntry } from './to-entry.ts';
import { toHtml } from './to-html.ts';

/** The entries of an Atom feed (RFC 4287). */
export function readAtom(feed: XmlElement): ImportEntry[] {
  return findChildren(feed, 'entry').map((entry) => {
    const [source] = findChildren(entry, 'source');
    const content = readText(entry, 'content');
    const summary = readText(entry, 'summary');
    return toEntry({
      title: readText(entry, 'title'),
      content: content || summary,
      summary: content === '' ? '' : summary,
      published: toPublishedMoment(readChild(entry, 'published', 'updated')),
      byline: readAuthors(entry) || (source && readAuthors(source)) || readAuthors(feed),
      topics: findChildren(entry, 'category').map(
        ({ attributes }) => attributes['label'] ?? attributes['term'] ?? '',
      ),
      address: readAddress(entry, [entry, feed]),
      siteName: readText(source ?? feed, 'title'),
      slug: '',
    });
  });
}

function readAuthors(element: XmlElement): string {
  return findChildren(element, 'author')
    .map((author) => readChild(author, 'name'))
    .filter((name) => name !== '')
    .join(', ');
}

/** Whole: a link may be relative to what its parents say, or to the page that the feed belongs to. */
function readAddress(entry: XmlElement, parents: readonly XmlElement[]): string {
  const given = findAlternate(entry);
  const bases = parents.flatMap((each) => [each.attributes['xml:base'], findAlternate(each)]);
  const base = bases.find((each) => each !== undefined && URL.canParse(each));
  return given === undefined ? '' : (URL.parse(given, base)?.href ?? '');
}

function findAlternate(element: XmlElement): string | undefined {
  return findChildren(element, 'link').find(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
  )?.attributes['href'];
}

/** A text of Atom as HTML: it says whether it is plain, HTML or XHTML. */
function readText(element: XmlElement, name: string): string {
  const [child] = findChildren(element, name);
  if (!child) return '';
  const type = child.attributes['type'] ?? 'text';
  if (type === 'xhtml' || type.endsWith('+xml')) return child.children.map(toHtml).join('');
  return type === 'html' || type === 'text/html'
    ? child.text
    : child.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
