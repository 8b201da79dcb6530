import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { SUBPATH } from './build-site.ts';
import { hasClients, loadClients } from './clients/clients.ts';
import { hasLynx, readByLynx } from './lynx.ts';

interface BuiltAnnotation {
  readonly id: string;
  readonly target: Target | readonly Target[];
}

interface Target {
  readonly selector: {
    readonly type: 'CssSelector';
    readonly value: string;
    readonly refinedBy: readonly [QuoteSelector, PositionSelector];
  };
}

interface QuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface PositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

// Continuous integration installs them: there these tests always run.
const isSkipped = !hasClients() && process.env['CI'] === undefined;
if (isSkipped) console.warn('Skipped: src/tests/clients is not installed (npm test does it).');
const ARTICLE = 'articulos/2023-09-14-kim-putin-cumbre-vostochny/';

describe.each([
  ['/', 'site'],
  [SUBPATH, 'siteUnderBase'],
] as const)('programs that are not ours, under %s:', (base, built) => {
  const url = `https://glosa.example${base}${ARTICLE}`;
  let document: Document;
  let title: string;

  beforeAll(async () => {
    const html = await read(`${ARTICLE}index.html`);
    const { window } = new JSDOM(html, { url });
    ({ document } = window);
    // The library for annotations runs in browsers, where these are there.
    for (const name of ['NodeFilter', 'Node'] as const) vi.stubGlobal(name, window[name]);
    title = oneSpace(document.querySelector('h1')?.textContent ?? '');
  });

  test.skipIf(isSkipped)('a feed reader reads both feeds, and finds the same in them', async () => {
    const { extractFromJson, extractFromXml } = loadClients().feeds;
    const rss = extractFromXml(await read('rss.xml'));
    const json = extractFromJson(JSON.parse(await read('feed.json')));
    for (const feed of [rss, json]) {
      expect(feed.language).toBe('es');
      const [entry] = feed.entries ?? [];
      expect(entry).toMatchObject({ link: url });
      expect(oneSpace(entry?.title ?? '')).toBe(title);
      expect(new Date(entry?.published ?? '').getUTCFullYear()).toBe(2023);
      expect(entry?.description).not.toBe('');
    }
    expect(json.title).toBe(rss.title);
  });

  test.skipIf(isSkipped)('a preview of a link has title, words, image and site', () => {
    const metadata = loadClients().metadata.getMetadata(document, url);
    expect(oneSpace(metadata.title)).toBe(title);
    expect(metadata).toMatchObject({ url, type: 'article', language: 'es' });
    expect(metadata.image).toBe(`${url}portada.png`);
    expect(metadata.provider).not.toBe('');
    expect(metadata.description.length).toBeGreaterThan(40);
  });

  test.skipIf(isSkipped)(
    'a library for annotations finds each by its words and by its place, and they agree',
    async () => {
      const { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } =
        loadClients().annotator;
      const { first } = JSON.parse(await read(`${ARTICLE}anotaciones.json`)) as {
        first: { items: readonly BuiltAnnotation[] };
      };
      expect(first.items.length).toBeGreaterThan(50);
      for (const { id, target } of first.items)
        for (const { selector } of [target].flat()) {
          const scope = document.querySelector(selector.value);
          if (!scope) throw new Error(`Expected ${selector.value}`);
          const [quote, position] = selector.refinedBy;
          const byWords = await findAll(createTextQuoteSelectorMatcher(quote)(scope));
          const byPlace = await findAll(createTextPositionSelectorMatcher(position)(scope));
          expect(byWords.map(String), id).toEqual([quote.exact]);
          expect(byPlace.map(String), id).toEqual([quote.exact]);
          // The same place, not the same words elsewhere.
          expect(toOffset(scope, byWords[0]), id).toBe(toOffset(scope, byPlace[0]));
        }
    },
  );

  test('a reader of JSON-LD that knows no lists finds the article', () => {
    const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
      ({ textContent }): unknown => JSON.parse(textContent),
    ) as { '@type'?: string; headline?: string; publisher?: { name?: string } }[];
    const news = things.find((thing) => thing['@type'] === 'NewsArticle');
    expect(oneSpace(news?.headline ?? '')).toBe(title);
    expect(news?.publisher?.name).toBeTruthy();
  });

  test.skipIf(!hasLynx())('a browser of text shows all words, apart and in order', async () => {
    const shown = oneSpace(readByLynx(path.join(inject(built), ARTICLE, 'index.html')));
    expect(shown).toContain(title);
    const paragraphs = [...document.querySelectorAll('[data-article-body] > *')];
    expect(paragraphs.length).toBeGreaterThan(10);
    let at = shown.indexOf(title);
    for (const { textContent } of paragraphs) {
      const found = shown.indexOf(oneSpace(textContent), at);
      expect(found, textContent).toBeGreaterThan(at);
      at = found;
    }
    // The summary comes after the text, its words apart as well.
    const summary = shown.slice(at);
    for (const gloss of document.querySelectorAll('#resumen [data-form] p'))
      for (const word of oneSpace(gloss.textContent).split(' ')) expect(summary).toContain(word);
  });

  function read(file: string): Promise<string> {
    return readFile(path.join(inject(built), file), 'utf8');
  }
});

async function findAll(ranges: AsyncIterable<Range>): Promise<Range[]> {
  const found: Range[] = [];
  for await (const range of ranges) found.push(range);
  return found;
}

/** In UTF-16 code units from the beginning of the element. */
function toOffset(scope: Element, range: Range | undefined): number {
  if (!range) return -1;
  const before = scope.ownerDocument.createRange();
  before.setStart(scope, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}

function oneSpace(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
