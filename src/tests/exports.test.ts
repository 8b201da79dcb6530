import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { SUBPATH } from './build-site.ts';
import {
  ATOM_RULES,
  type BuiltFeed,
  JSON_FEED_RULES,
  parseXml,
  RSS_RULES,
  toRssContents,
} from './feed-rules.ts';
import { type Page, readPages, toDocument } from './pages.ts';

const ORIGIN = 'https://glosa.example';
const SLUG = '2023-09-14-kim-putin-cumbre-vostochny';
/** The site as it is published at the root, and once more under a base path. */
const sites: { base: string; folder: string; pages: Built[]; files: string[] }[] = [];

interface Built extends Page {
  readonly document: Document;
}

beforeAll(async () => {
  for (const [base, folder] of [
    ['/', inject('site')],
    [SUBPATH, inject('siteUnderBase')],
  ] as const) {
    const files = (await readdir(folder, { recursive: true })).sort();
    const pages = (await readPages(folder)).map((page) => ({
      ...page,
      document: toDocument(page),
    }));
    sites.push({ base, folder, pages, files });
  }
});

describe.each(['/', SUBPATH])('under %s', (base) => {
  const site = () => sites.find((each) => each.base === base) as (typeof sites)[number];
  const read = (file: string) => readFile(path.join(site().folder, file), 'utf8');
  const readJson = async (file: string) => JSON.parse(await read(file));
  const toUrl = (file: string) => `${ORIGIN}${base}${file.replace(/index\.html$/u, '')}`;
  const hasFile = (url: string) => {
    const { pathname } = new URL(url);
    const file = pathname.slice(base.length).replace(/(?:^|(?<=\/))$/u, 'index.html');
    return url.startsWith(ORIGIN + base) && site().files.includes(file);
  };
  const readFeeds = (name: string): Promise<BuiltFeed[]> =>
    Promise.all(
      site()
        .files.filter((file) => path.basename(file) === name)
        .map(async (file) => ({ url: toUrl(file), source: await read(file) })),
    );

  test.each(RSS_RULES)('every RSS feed $rule', async ({ check }) => {
    const feeds = await readFeeds('rss.xml');
    expect(feeds.length).toBeGreaterThan(6);
    for (const feed of feeds) expect(check(feed), feed.url).toEqual([]);
  });

  test.each(ATOM_RULES)('every Atom feed $rule', async ({ check }) => {
    const feeds = await readFeeds('atom.xml');
    expect(feeds).toHaveLength((await readFeeds('rss.xml')).length);
    for (const feed of feeds) expect(check(feed), feed.url).toEqual([]);
  });

  test.each(JSON_FEED_RULES)('every JSON Feed $rule', async ({ check }) => {
    const feeds = await readFeeds('feed.json');
    expect(feeds.length).toBeGreaterThan(6);
    for (const feed of feeds) expect(check(feed), feed.url).toEqual([]);
  });

  test('a feed says that the text is translated, and has all its words in order', async () => {
    const [html = ''] = toRssContents(await read('rss.xml'));
    const body = toBody(site().pages);
    const notice = 'Traducción automática, sin retocar; las notas señalan sus errores.\n';
    const content = toDocument({ path: '/', html }).body.textContent;
    expect(content).toBe(notice + body.textContent);
  });

  test('every page names its feeds, its address and its image, and they exist', async () => {
    for (const { document, ...page } of site().pages) {
      if (document.querySelector('meta[name=robots][content=noindex]')) continue;
      const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
      expect(canonical).toBe(toUrl(page.path.slice(1)));
      const image = toMeta(document, 'og:image');
      const feeds = [...document.querySelectorAll('link[rel=alternate]')].map(
        (link) => new URL(link.getAttribute('href') ?? '', canonical).href,
      );
      expect(feeds.length).toBeGreaterThanOrEqual(3);
      for (const url of [image, ...feeds]) expect(hasFile(url), `${page.path} → ${url}`).toBe(true);
      expect(toMeta(document, 'og:url')).toBe(canonical);
      expect(toMeta(document, 'og:title')).not.toBe('');
    }
  });

  test('every image for sharing is a PNG of 1200 × 630', async () => {
    const images = site().files.filter((file) => path.basename(file) === 'portada.png');
    expect(images).toContain('portada.png');
    for (const file of images) {
      const png = await readFile(path.join(site().folder, file));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  test('the sitemap lists every page that asks to be listed, and no other', async () => {
    const index = parseXml(await read('sitemap-index.xml'));
    expect(toLocations(index)).toEqual([`${ORIGIN}${base}sitemap-0.xml`]);
    const sitemap = parseXml(await read('sitemap-0.xml'));
    expect(sitemap.documentElement.namespaceURI).toBe(
      'http://www.sitemaps.org/schemas/sitemap/0.9',
    );
    const listed = site().pages.filter(
      ({ html }) => !/<meta name="robots" content="noindex/u.test(html),
    );
    expect(toLocations(sitemap).sort()).toEqual(
      listed.map((page) => toUrl(page.path.slice(1))).sort(),
    );
    expect(toLocations(sitemap)).not.toContain(toUrl('404.html'));
    for (const modified of sitemap.querySelectorAll('lastmod')) {
      expect(modified.textContent).toMatch(/^\d{4}-\d{2}-\d{2}(?:T.*(?:Z|[+-]\d{2}:\d{2}))?$/u);
    }
  });

  test('robots are led to both sitemaps', async () => {
    const robots = await read('robots.txt');
    expect(robots.match(/^Sitemap: .*$/gmu)).toEqual([
      `Sitemap: ${ORIGIN}${base}sitemap-index.xml`,
      `Sitemap: ${ORIGIN}${base}news-sitemap.xml`,
    ]);
  });

  test('every annotation resolves to its exact words by position and by quote', async () => {
    const text = toBody(site().pages).textContent ?? '';
    const points = Array.from(text);
    const collection = await readJson(`articulos/${SLUG}/anotaciones.json`);
    expect(collection.textSha256).toBe(createHash('sha256').update(text).digest('hex'));
    const marked = toBody(site().pages);
    const { items } = collection.first;
    expect(items).toHaveLength(collection.total);
    expect(items.length).toBeGreaterThan(55);
    for (const { id, target } of items) {
      const targets = [target].flat();
      const exact = targets.map(({ source, selector }) => {
        expect(source).toBe(toUrl(`articulos/${SLUG}/`));
        const [quote, position] = selector.refinedBy;
        expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
        const whole = quote.prefix + quote.exact + quote.suffix;
        const at = text.indexOf(whole);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(text.indexOf(whole, at + 1)).toBe(-1);
        expect(Array.from(text.slice(0, at + quote.prefix.length))).toHaveLength(position.start);
        return quote.exact;
      });
      const fragment = new URL(id).hash.slice(1);
      const claimed = marked.querySelectorAll(`[data-claims~="${fragment.slice('a-'.length)}"]`);
      if (fragment.startsWith('a-')) {
        expect([...claimed].map((mark) => mark.textContent).join('')).toBe(exact.join(''));
      } else {
        const found = marked.querySelector(`[id="${fragment}"]`)?.textContent ?? '\0';
        expect(exact[0]?.startsWith(found), `${fragment}: ${exact[0]}`).toBe(true);
      }
    }
  });

  test('every address in the annotations is a page of the site', async () => {
    const { first } = await readJson(`articulos/${SLUG}/anotaciones.json`);
    const sources: string[] = first.items
      .flatMap(({ body }: { body: unknown }) => [body].flat())
      .flatMap(({ source }: { source?: string }) => source ?? []);
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.filter((source) => !hasFile(source))).toEqual([]);
  });

  test('JSON-LD parses, refers only to what it describes, and reviews nothing', () => {
    const graphs = site().pages.flatMap((page) =>
      [...page.document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
        JSON.parse(script.textContent),
      ),
    );
    expect(graphs.length).toBeGreaterThanOrEqual(2);
    for (const graph of graphs) {
      const nodes = findNodes(graph);
      const described = new Set(nodes.filter((node) => '@type' in node).map((node) => node['@id']));
      const referred = nodes.filter((node) => !('@type' in node) && '@id' in node);
      expect(referred.filter((node) => !described.has(node['@id']))).toEqual([]);
      expect(JSON.stringify(graph)).not.toContain('ClaimReview');
      for (const node of nodes) expect(String(node['@id'] ?? ORIGIN)).toContain(ORIGIN);
    }
  });

  test('the open data is what its schema says, and the table reads back as the same', async () => {
    const { claims, $schema: schemaUrl } = await readJson('datos/afirmaciones.json');
    expect(schemaUrl).toBe(toUrl('datos/esquema.json'));
    const { claim } = (await readJson('datos/esquema.json')).$defs;
    expect(claims.length).toBe(
      new Set([...toBody(site().pages).querySelectorAll('mark[id]')].map(({ id }) => id)).size,
    );
    for (const record of claims) {
      expect(Object.keys(record)).toEqual(claim.required);
      for (const [name, value] of Object.entries(record)) {
        const { type, enum: values = [value] } = claim.properties[name];
        expect([type].flat()).toContain(value === null ? 'null' : typeof value);
        expect(values).toContain(value);
      }
      expect(hasFile(record.article)).toBe(true);
    }
    const [names = [], ...rows] = parseCsv(await read('datos/afirmaciones.csv'));
    expect(names).toEqual(claim.required);
    const records = rows.map((row) =>
      Object.fromEntries(row.map((cell, index) => [names[index], cell])),
    );
    const asText = claims.map((record: object) =>
      Object.fromEntries(Object.entries(record).map(([name, value]) => [name, value ?? ''])),
    );
    expect(records).toEqual(asText);
  });
});

test('the news sitemap holds the articles of two days and is empty afterwards', async () => {
  const [today, dayAfter] = await Promise.all(
    sites.map(({ folder }) => readFile(path.join(folder, 'news-sitemap.xml'), 'utf8')),
  );
  expect(toLocations(parseXml(today ?? ''))).toEqual([]);
  const news = parseXml(dayAfter ?? '');
  expect(toLocations(news)).toEqual([`${ORIGIN}${SUBPATH}articulos/${SLUG}/`]);
  const toText = (name: string) =>
    news.getElementsByTagNameNS('http://www.google.com/schemas/sitemap-news/0.9', name)[0]
      ?.textContent;
  expect(toText('name')).toBe('Glosa');
  expect(toText('language')).toBe('es');
  expect(toText('publication_date')).toBe('2023-09-14T00:00:00+02:00');
});

test('two builds give the same files but for the base and the day', async () => {
  const files = sites[0]?.files.filter((file) => /\.(?:xml|json|csv|txt)$/u.test(file)) ?? [];
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    // The sums are those of pages, which know their base.
    if (['news-sitemap.xml', 'sumas.txt'].includes(file)) continue;
    const [one = '', other = ''] = await Promise.all(
      sites.map(({ folder }) => readFile(path.join(folder, file), 'utf8')),
    );
    expect(other.replaceAll(ORIGIN + SUBPATH, `${ORIGIN}/`), file).toBe(one);
  }
});

function toBody(pages: readonly Built[]): Element {
  const page = pages.find((each) => each.path === `/articulos/${SLUG}/`);
  const body = page?.document.querySelector('[data-article-body]');
  if (!body) throw new Error('Expected the article to be built');
  return body;
}

function toMeta(document: Document, property: string): string {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
}

function toLocations(xml: Document): string[] {
  expect(xml.querySelector('parsererror')).toBeNull();
  return [...xml.querySelectorAll('loc')].map((loc) => loc.textContent);
}

type Node = Record<string, unknown>;

function findNodes(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(findNodes);
  return Array.isArray(value) ? inside : [value as Node, ...inside];
}

/** RFC 4180, and the apostrophe before what a spreadsheet would run. */
function parseCsv(csv: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(cell)) {
    const value = quoted?.replaceAll('""', '"') ?? plain ?? '';
    rows.at(-1)?.push(value.replace(/^'(?=[=+\-@\t\r])/u, ''));
    if (end === '\r\n') rows.push([]);
  }
  expect(rows.pop()).toEqual([]);
  return rows;
}
