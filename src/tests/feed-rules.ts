import { JSDOM } from 'jsdom';

/** A rule of a format: what is wrong in a file, nothing where it is kept. */
interface Rule<Value> {
  readonly rule: string;
  readonly check: (value: Value) => readonly string[];
}

/** A feed as it was built and where it is published. */
export interface BuiltFeed {
  readonly url: string;
  readonly source: string;
}

const { DOMParser } = new JSDOM().window;
const checked = new Map<string, readonly string[]>();
let parsed: { readonly source: string; readonly document: Document } | undefined;
const ABSOLUTE = /^https:\/\/[^/]+\//u;
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/u;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** RSS 2.0 (rssboard.org), its `atom:link` and `content:encoded`. */
export const RSS_RULES: readonly Rule<BuiltFeed>[] = [
  {
    rule: 'is well-formed XML with one channel of version 2.0',
    check: ({ source }) => {
      const rss = parseXml(source);
      return wrong(
        rss.querySelector('parsererror') === null &&
          rss.documentElement.getAttribute('version') === '2.0' &&
          rss.querySelectorAll('rss > channel').length === 1,
        source.slice(0, 200),
      );
    },
  },
  {
    rule: 'has the required title, link and description, and its language',
    check: ({ source }) =>
      ['title', 'link', 'description', 'language'].filter(
        (name) => !textOf(channelOf(source), name),
      ),
  },
  {
    rule: 'names its own address',
    check: ({ source, url }) => {
      const [self] = channelOf(source).getElementsByTagNameNS(
        'http://www.w3.org/2005/Atom',
        'link',
      );
      return wrong(self?.getAttribute('href') === url && self.getAttribute('rel') === 'self', url);
    },
  },
  {
    rule: 'gives every item a title, an absolute link and the same permanent id, once',
    check: ({ source }) => {
      const items = itemsOf(source);
      const ids = items.map((item) => textOf(item, 'guid'));
      return [
        ...items.flatMap((item) =>
          wrong(
            textOf(item, 'title') !== '' &&
              ABSOLUTE.test(textOf(item, 'link')) &&
              textOf(item, 'link') === textOf(item, 'guid') &&
              item.querySelector('guid')?.getAttribute('isPermaLink') === 'true',
            item.innerHTML.slice(0, 200),
          ),
        ),
        ...ids.filter((id, index) => ids.indexOf(id) !== index),
      ];
    },
  },
  {
    rule: 'dates every item as RFC 822 with four digits for the year, the newest first',
    check: ({ source }) => {
      const dates = itemsOf(source).map((item) => textOf(item, 'pubDate'));
      const isSorted = dates.every(
        (date, index) => index === 0 || Date.parse(date) <= Date.parse(dates[index - 1] ?? ''),
      );
      return [...dates.filter((date) => !RFC_822.test(date)), ...wrong(isSorted, dates.join())];
    },
  },
  {
    rule: 'gives the whole text, with absolute addresses and nothing of the page around it',
    check: ({ source }) => itemsOf(source).flatMap((item) => checkContent(contentOf(item))),
  },
];

/** Atom (RFC 4287). */
export const ATOM_RULES: readonly Rule<BuiltFeed>[] = [
  {
    rule: 'is one well-formed feed with a title, an id, an author and when it changed',
    check: ({ source }) => {
      const { documentElement: feed } = parseXml(source);
      return [
        ...wrong(
          feed.namespaceURI === 'http://www.w3.org/2005/Atom' && feed.tagName === 'feed',
          source.slice(0, 200),
        ),
        ...['title', 'id', 'author', 'updated'].filter((name) => !textOf(feed, name)),
        ...wrong(RFC_3339.test(textOf(feed, 'updated')), textOf(feed, 'updated')),
      ];
    },
  },
  {
    rule: 'names its own address, and the page that it follows',
    check: ({ source, url }) => {
      const links = [...parseXml(source).querySelectorAll('feed > link')];
      const toAddress = (rel: string) =>
        links.find((link) => link.getAttribute('rel') === rel)?.getAttribute('href') ?? '';
      return wrong(toAddress('self') === url && ABSOLUTE.test(toAddress('alternate')), url);
    },
  },
  {
    rule: 'gives every entry a title, a link, an id that is its own, and its dates',
    check: ({ source }) => {
      const entries = entriesOf(source);
      const ids = entries.map((entry) => textOf(entry, 'id'));
      return [
        ...entries.flatMap((entry) =>
          wrong(
            textOf(entry, 'title') !== '' &&
              ABSOLUTE.test(entry.querySelector('link')?.getAttribute('href') ?? '') &&
              ABSOLUTE.test(textOf(entry, 'id')) &&
              RFC_3339.test(textOf(entry, 'published')) &&
              RFC_3339.test(textOf(entry, 'updated')),
            entry.innerHTML.slice(0, 200),
          ),
        ),
        ...ids.filter((id, index) => ids.indexOf(id) !== index),
      ];
    },
  },
  {
    rule: 'gives the whole text, with absolute addresses and nothing of the page around it',
    check: ({ source }) =>
      entriesOf(source).flatMap((entry) => checkContent(textOf(entry, 'content'))),
  },
];

/** JSON Feed 1.1 (jsonfeed.org). */
export const JSON_FEED_RULES: readonly Rule<BuiltFeed>[] = [
  {
    rule: 'has the version, a title and items, and names its own address',
    check: ({ source, url }) => {
      const feed = JSON.parse(source);
      return wrong(
        feed.version === 'https://jsonfeed.org/version/1.1' &&
          typeof feed.title === 'string' &&
          Array.isArray(feed.items) &&
          feed.feed_url === url &&
          ABSOLUTE.test(feed.home_page_url),
        url,
      );
    },
  },
  {
    rule: 'gives every item an id that is a string, once, and an absolute address',
    check: ({ source }) => {
      const items: { id: unknown; url: string }[] = JSON.parse(source).items;
      const ids = items.map(({ id }) => id);
      return [
        ...items.flatMap(({ id, url }) => wrong(typeof id === 'string' && ABSOLUTE.test(url), url)),
        ...wrong(new Set(ids).size === ids.length, ids.join()),
      ];
    },
  },
  {
    rule: 'dates every item as RFC 3339',
    check: ({ source }) => {
      const items: { date_published: string; date_modified?: string }[] = JSON.parse(source).items;
      return items
        .flatMap(({ date_published, date_modified = date_published }) => [
          date_published,
          date_modified,
        ])
        .filter((date) => !RFC_3339.test(date));
    },
  },
  {
    rule: 'gives the whole text, with absolute addresses and nothing of the page around it',
    check: ({ source }) => {
      const items: { content_html: string }[] = JSON.parse(source).items;
      return items.flatMap(({ content_html }) => checkContent(content_html));
    },
  },
  {
    rule: 'names extensions with an underscore and no dots',
    check: ({ source }) => {
      const known =
        'id url title summary content_html image date_published date_modified tags authors';
      const items: object[] = JSON.parse(source).items;
      return items
        .flatMap((item) => Object.keys(item))
        .filter((name) => !known.split(' ').includes(name) && !/^_[^.]+$/u.test(name));
    },
  },
];

/** The HTML of every item. */
export function toRssContents(source: string): string[] {
  return itemsOf(source).map(contentOf);
}

export function parseXml(source: string): Document {
  // Each rule of a format asks for the same document.
  if (parsed?.source !== source)
    parsed = { source, document: new DOMParser().parseFromString(source, 'application/xml') };
  return parsed.document;
}

/** The same article stands in many feeds, and in several formats. */
function checkContent(html: string): readonly string[] {
  const known = checked.get(html);
  if (known) return known;
  const problems = findContentProblems(html);
  checked.set(html, problems);
  return problems;
}

function findContentProblems(html: string): string[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const addresses = [...document.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  );
  const own = document.body.querySelectorAll('mark, [id], [class], [data-claims], [data-mention]');
  return [
    ...wrong(document.body.textContent.trim() !== '', 'no text'),
    ...addresses.filter((address) => !ABSOLUTE.test(address)),
    ...[...own].map(({ outerHTML }) => outerHTML),
  ];
}

function wrong(isKept: boolean, found: string): string[] {
  return isKept ? [] : [found];
}

function channelOf(source: string): Element {
  return parseXml(source).querySelector('channel') ?? parseXml('<channel/>').documentElement;
}

function itemsOf(source: string): Element[] {
  return [...channelOf(source).querySelectorAll('item')];
}

function entriesOf(source: string): Element[] {
  return [...parseXml(source).querySelectorAll('feed > entry')];
}

function contentOf(item: Element): string {
  return textOf(item, 'content:encoded');
}

function textOf(parent: Element, name: string): string {
  return [...parent.children].find(({ tagName }) => tagName === name)?.textContent ?? '';
}
