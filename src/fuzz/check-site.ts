import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { toPlainDateInWords } from '../words/dates.ts';
import { toSpeakerKey } from '../words/words.ts';
import type { Article } from '../load/read-article.ts';
import type { Library } from '../load/read-library.ts';
import { findHtmlProblems } from '../tests/markup.ts';
import { type Page, readPages } from '../tests/pages.ts';

const { DOMParser } = new JSDOM('').window;
const RUNNING =
  'iframe, object, embed, form:not([role=search]), base, meta[http-equiv=refresh i], link[rel=stylesheet i][href^=http]';
const SAFE_ADDRESS = /^(?:https?:|mailto:|[./]|[\w-]+\.json$|$|#)/u;
/** What an editor may write: a heading, a link or an image without words. */
const OF_CONTENT = / (?:empty-heading|wcag\/h30|wcag\/h37|heading-level): /u;
const SPACES = /\s+/gu;

/** A built site with the content that it was made from. */
interface CheckedSite {
  readonly folder: string;
  readonly base: string;
  readonly library: Library;
}

/**
 * What is wrong in a built site, whatever its texts: something that runs, an id that stands twice, a
 * link to nothing, a text that is not shown as it was written, data that cannot be read.
 * @returns sentences; the site is sound where there are none
 */
export async function checkSite(site: CheckedSite): Promise<string[]> {
  const pages = await readPages(site.folder);
  const ids = new Map<string, ReadonlySet<string>>();
  const links: { path: string; target: string }[] = [];
  const problems: string[] = [];
  for (const page of pages) {
    const document = new DOMParser().parseFromString(page.html, 'text/html');
    const own = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    ids.set(page.path, new Set(own));
    for (const element of document.querySelectorAll('[href], [src]'))
      links.push({ path: page.path, target: toTarget(element) });
    const article = site.library.articles.find(({ slug }) => page.path === `/articulos/${slug}/`);
    const found = [
      ...own.filter((id, at) => own.indexOf(id) !== at).map((id) => `id «${id}» stands twice`),
      ...findRunning(page, document),
      ...(await findHtmlProblems(page)).filter((problem) => !OF_CONTENT.test(problem)),
      ...(article ? await checkArticlePage(site, article, document) : []),
    ];
    problems.push(...found.map((problem) => `${page.path}: ${problem}`));
  }
  problems.push(...findBrokenLinks(site, ids, links), ...(await checkData(site)));
  return problems;
}

/** Nothing runs but the site's own scripts, and nothing is loaded from elsewhere. */
function findRunning({ html }: Page, document: Document): string[] {
  const policy = document
    .querySelector('meta[http-equiv=content-security-policy]')
    ?.getAttribute('content');
  const isAllowed = (element: Element): boolean => {
    if (element.getAttribute('type') === 'application/ld+json') return true;
    if (element.hasAttribute('src'))
      return element.getAttribute('src')?.includes('/_astro/') ?? false;
    const hash = createHash('sha256').update(element.textContent).digest('base64');
    return policy?.includes(`'sha256-${hash}'`) ?? false;
  };
  const isRedirect = html.includes('http-equiv="refresh"') && !policy?.includes('script-src');
  const elements = [...document.querySelectorAll(RUNNING)].filter(() => !isRedirect);
  const inline = [...document.querySelectorAll('script, style')].filter((each) => !isAllowed(each));
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(
      ({ name, value }) =>
        /^on|^style$|^srcdoc$|^formaction$/u.test(name) ||
        (/^(?:href|src)$/u.test(name) && !SAFE_ADDRESS.test(value)),
    ),
  );
  return [
    ...[...elements, ...inline].map(({ outerHTML }) => `runs ${outerHTML.slice(0, 100)}`),
    ...attributes.map(({ name, value }) => `has ${name}="${value.slice(0, 100)}"`),
  ];
}

/** Every text of an article is on its page as it was written. */
async function checkArticlePage(
  { folder, base }: CheckedSite,
  { slug, meta, annotated: { text, annotations } }: Article,
  document: Document,
): Promise<string[]> {
  const shown = (selector: string): string =>
    toWords(document.querySelector(selector)?.textContent ?? '');
  const holds = (selector: string, words: string, what: string): string[] =>
    shown(selector).includes(toWords(words)) ? [] : [`${what} is not shown: ${words}`];
  const body = document.querySelector('[data-article-body]')?.textContent;
  const json = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const news = JSON.parse(json);
  const description = document.querySelector('meta[name=description]')?.getAttribute('content');
  const file = path.join(folder, `articulos/${slug}/anotaciones.json`);
  return [
    ...(body === text ? [] : ['the body has another text']),
    ...(shown('h1') === toWords(meta.title) ? [] : ['the headline is another']),
    ...(description === meta.description ? [] : ['the description is another']),
    ...(news.headline === meta.title ? [] : ['JSON-LD has another headline']),
    ...holds('title', meta.title, 'the title'),
    ...holds('.article-header', meta.description, 'the description'),
    ...holds('.dateline', meta.source?.name ?? '', 'the source'),
    ...meta.topics.flatMap((topic) =>
      holds('.kicker', toFirstSpelling(topic, meta.topics), 'a topic'),
    ),
    ...annotations.claims.flatMap((claim) => {
      const card = document.getElementById(`afirmacion-${claim.id}`);
      const isOf = card?.getAttribute('data-speaker') === toSpeakerKey(claim.speaker);
      return [
        ...(isOf ? [] : [`the speaker of ${claim.id} is another`]),
        ...holds(`#afirmacion-${claim.id}`, claim.summary, 'a summary'),
      ];
    }),
    ...annotations.notes.flatMap((note) => holds(`#nota-${note.id}`, note.text, 'a note')),
    ...annotations.dates.flatMap(({ date, event }) => [
      ...holds('#resumen', event, 'an event'),
      ...holds('#resumen', toPlainDateInWords(date), 'a date'),
    ]),
    ...meta.corrections.flatMap((correction) =>
      holds('[aria-labelledby=correcciones]', correction.text, 'a correction'),
    ),
    ...checkAnnotations(JSON.parse(await readFile(file, 'utf8')), text),
    ...(json.includes('<') ? ['JSON-LD has a «<»'] : []),
    ...(document.querySelector(`link[rel=icon][href="${base}favicon.svg"]`) ? [] : ['no icon']),
  ];
}

function checkAnnotations(
  { first }: { first: { items: { id: string; target: unknown }[] } },
  text: string,
): string[] {
  const points = Array.from(text);
  return first.items.flatMap(({ id, target }) =>
    [target].flat().flatMap((each) => {
      const [quote, { start, end }] = (each as { selector: { refinedBy: never } }).selector
        .refinedBy as [
        { exact: string; prefix: string; suffix: string },
        { start: number; end: number },
      ];
      const whole = quote.prefix + quote.exact + quote.suffix;
      const isThere =
        points.slice(start, end).join('') === quote.exact && text.split(whole).length === 2;
      return isThere ? [] : [`the annotation ${id} does not resolve`];
    }),
  );
}

function findBrokenLinks(
  { folder, base, library }: CheckedSite,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  links: readonly { path: string; target: string }[],
): string[] {
  const origin = new URL(library.site?.url ?? 'https://hostil.example').origin;
  return links.flatMap(({ path: from, target }) => {
    const url = new URL(target, `${origin}${base}${from.slice(1)}`);
    if (url.origin !== origin) return [];
    const inside = `/${decodeURIComponent(url.pathname).slice(base.length)}`;
    const found = url.pathname.startsWith(base) ? ids.get(inside) : undefined;
    const isFile = /\.\w+$/u.test(inside) && existsSync(path.join(folder, inside));
    const fragment = decodeURIComponent(url.hash.slice(1));
    const isThere = found ? fragment === '' || found.has(fragment) : isFile;
    return isThere ? [] : [`${from}: leads to nothing: ${target}`];
  });
}

/** Feeds, sitemaps and open data can be read, and hold what was written. */
async function checkData({ folder, library }: CheckedSite): Promise<string[]> {
  const read = (file: string): Promise<string> => readFile(path.join(folder, file), 'utf8');
  const titles = new Set(library.articles.map(({ meta }) => meta.title));
  const claims = library.articles.flatMap(({ annotated }) => annotated.annotations.claims);
  const rss = parseXml(await read('rss.xml'));
  const feed = JSON.parse(await read('feed.json')) as { items: { title: string }[] };
  const data = JSON.parse(await read('datos/afirmaciones.json')) as {
    claims: { summary: string }[];
  };
  const rows =
    (await read('datos/afirmaciones.csv')).match(/(?:"(?:[^"]|"")*"|[^"\r\n])*\r\n/gu) ?? [];
  const cells = rows.flatMap((row) => row.match(/"(?:[^"]|"")*"|[^",\r\n]+/gu) ?? []);
  const summaries = new Set(claims.map(({ summary }) => summary));
  const sitemaps = await Promise.all(
    ['sitemap-index.xml', 'sitemap-0.xml', 'news-sitemap.xml'].map(read),
  );
  return [
    ...[rss, ...sitemaps.map(parseXml)].flatMap((xml) =>
      xml.querySelector('parsererror') ? ['an XML file is not well-formed'] : [],
    ),
    ...[...rss.querySelectorAll('item > title')].flatMap(({ textContent }) =>
      titles.has(textContent) ? [] : [`the feed has another title: ${textContent}`],
    ),
    ...feed.items.flatMap(({ title }) => (titles.has(title) ? [] : [`JSON Feed: ${title}`])),
    ...(data.claims.length === claims.length ? [] : ['the open data lacks claims']),
    ...data.claims.flatMap(({ summary }) => (summaries.has(summary) ? [] : [`data: ${summary}`])),
    ...(rows.length === claims.length + 1 ? [] : [`the table has ${rows.length} rows`]),
    ...cells.flatMap((cell) => (/^"?[=+\-@\t]/u.test(cell) ? [`a cell would run: ${cell}`] : [])),
  ];
}

function parseXml(source: string): Document {
  return new DOMParser().parseFromString(source, 'application/xml');
}

function toTarget(element: Element): string {
  return element.getAttribute('href') ?? element.getAttribute('src') ?? '';
}

/** Pages may break lines where the text has spaces. */
function toWords(text: string): string {
  return text.replaceAll(SPACES, ' ').trim();
}

/** Topics that share an address are one, which is called as it comes first. */
function toFirstSpelling(topic: string, topics: readonly string[]): string {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return topics.find((each) => plain(each) === plain(topic)) ?? topic;
}
