import { existsSync } from 'node:fs';
import path from 'node:path';
import type { EntryKind } from '../schema/ids.ts';
import { toSlug } from '../schema/to-slug.ts';
import { findNearestWord } from '../schema/nearest-word.ts';
import type { OwnLink } from '../annotate/own-links.ts';
import { toCardId, toClaimCardId, toClaimTextId, toNoteCardId } from '../schema/anchors.ts';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';
import type { Article } from './read-article.ts';
import type { Author } from './read-authors.ts';
import type { Entry } from './read-registers.ts';
import type { Year } from './read-years.ts';
import { createTopicSlugs } from '../text/topic-slugs.ts';
import { toWordSet } from '../names/word-list.ts';

/** What links may lead to. */
interface Targets {
  readonly articles: readonly Article[];
  readonly entries: readonly Entry[];
  readonly authors: readonly Author[];
  /** The site's address, if it is known: links with it are the site's own. */
  readonly url: string | null;
  /** Sites of other years: what is below their paths is theirs, and not checked here. */
  readonly years: readonly Pick<Year, 'path'>[];
  /** Absolute folders whose files stand at the root of the site. */
  readonly publicFolders: readonly string[];
}

const REGISTERS: Readonly<Record<string, EntryKind>> = {
  personas: 'person',
  organizaciones: 'organization',
  lugares: 'place',
};
/** There where somebody signs. */
const AUTHORS = 'autores';
const TOPICS = 'temas';
/** The other parts of the site: what is below them is made from all content, and not checked here. */
const PARTS = toWordSet(`
  afirmaciones temas buscar acerca comprobar datos portada rss.xml atom.xml feed.json sitemap-index.xml news-sitemap.xml robots.txt
  404.html manifest.webmanifest
`);
/** UTF-16 units of a beginning that tells what was meant. */
const BEGINNING_MIN = 3;
const ORIGIN = /^https?:\/\/[^/?#]+/iu;
/** Ids that the page of every article has. */
const PAGE_IDS = ['resumen', 'en-breve', 'fichas', 'fuentes', 'correcciones', 'contenido'];

/** Links and images of articles that lead to nothing in the site. */
export function checkLinks(targets: Targets): FileProblem[] {
  const linking = targets.articles.filter(({ annotated }) => annotated.links.length > 0);
  if (linking.length === 0) return [];
  const find = createFinder(targets);
  return linking.flatMap((article) =>
    article.annotated.links.flatMap((link) => {
      const missing = find(article, link);
      if (!missing) return [];
      return [
        toProblem('link-missing', article.file, link.line, { url: decode(link.url), ...missing }),
      ];
    }),
  );
}

/** What a link misses, and what is nearest to it. */
interface Missing {
  readonly what: 'page' | 'image' | 'heading';
  readonly nearest: string | null;
}

function createFinder(targets: Targets): (article: Article, link: OwnLink) => Missing | null {
  const articles = new Map(
    targets.articles.flatMap((article) =>
      [...article.meta.aliases, article.slug].map((slug): [string, Article] => [slug, article]),
    ),
  );
  const entries = new Set<string>(
    targets.entries.flatMap(({ ref, data }) => [ref, ...data.formerly]),
  );
  const authors = new Set<string>(
    targets.authors.flatMap(({ id, data }) => [id, ...data.formerly]),
  );
  const own = targets.url && toOneScheme(targets.url).replace(/\/$/u, '');
  // From a site with a path of its own they are reached by their whole addresses alone.
  const isAtRoot = own !== null && new URL(own).pathname === '/';
  const elsewhere = isAtRoot ? targets.years.map((year) => year.path) : [];

  const names = targets.articles.flatMap(({ meta }) => meta.topics);
  const topics = new Set(names.map(createTopicSlugs(names)));

  const findHeading = (article: Article, id: string): Missing | null => {
    const ids = [...article.annotated.headings, ...PAGE_IDS];
    if (ids.includes(id) || hasAnchor(article, id)) return null;
    // Some write the words of the heading.
    const nearest = findNearest(toSlug(id) ?? id, ids);
    return { what: 'heading', nearest: nearest && `#${nearest}` };
  };
  const findPage = (folder: string, id: string, known: Iterable<string>): Missing => {
    const nearest = findNearest(id, [...known]);
    return { what: 'page', nearest: nearest && `/${folder}/${nearest}/` };
  };

  const find = (article: Article, { url: written, isImage }: OwnLink): Missing | null => {
    const url = toOneScheme(written);
    const local = own !== null && isBelow(url, own) ? url.slice(own.length) || '/' : url;
    if (ORIGIN.test(local)) return null;
    if (elsewhere.some((path) => local.startsWith(path))) return null;
    const [, address = '', id = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/u.exec(local) ?? [];
    if (address === '') return id === '' ? null : findHeading(article, decode(id));
    const segments = decode(address).split('/').filter(Boolean);
    const [folder = '', name, ...rest] = segments;
    if (isFile(targets.publicFolders, segments)) return null;
    if (isImage) return { what: 'image', nearest: null };
    if (folder === TOPICS && name !== undefined && !topics.has(name))
      return findPage(folder, name, topics);
    if (folder === '' || PARTS.has(folder)) return null;
    if (folder === 'articulos' && name !== undefined) {
      const target = articles.get(name);
      if (!target) return findPage(folder, name, articles.keys());
      return id === '' || rest.length > 0 ? null : findHeading(target, decode(id));
    }
    if (folder === AUTHORS && authors.size > 0)
      return name === undefined || /^\d+$/u.test(name) || authors.has(name)
        ? null
        : findPage(folder, name, authors);
    const kind = REGISTERS[folder];
    if (kind === undefined) {
      const folders = [...PARTS, ...Object.keys(REGISTERS), 'articulos'];
      const nearest = findNearest(folder, authors.size > 0 ? [...folders, AUTHORS] : folders);
      if (nearest === null) return { what: 'page', nearest };
      if (nearest.includes('.')) return { what: 'page', nearest: `/${nearest}` };
      const whole = ['', nearest, ...segments.slice(1), ''].join('/');
      const missing = find(article, { url: whole, line: null, isImage });
      return { what: 'page', nearest: missing ? (missing.nearest ?? `/${nearest}/`) : whole };
    }
    if (name === undefined || /^\d+$/u.test(name) || entries.has(`${kind}:${name}`)) return null;
    const known = targets.entries.filter(({ ref }) => ref.startsWith(`${kind}:`));
    return findPage(
      folder,
      name,
      known.map(({ ref }) => ref.slice(kind.length + 1)),
    );
  };
  return find;
}

/** What differs in a few letters, or goes on where the editor stopped: `seccion` of `seccion-primera`. */
function findNearest(id: string, known: readonly string[]): string | null {
  const lower = id.toLowerCase();
  const longer = known.find((each) => each.startsWith(lower) && id.length >= BEGINNING_MIN);
  return findNearestWord(lower, known) ?? longer ?? null;
}

/** «HTTP://Glosa.example/x» leads to the site too. */
function toOneScheme(url: string): string {
  return url.replace(ORIGIN, (origin) => origin.toLowerCase().replace('https:', 'http:'));
}

/** Whether an id is that of an annotation or of its card. */
function hasAnchor({ annotated: { annotations } }: Article, id: string): boolean {
  const { claims, mentions, notes, dates } = annotations;
  return (
    claims.some((claim) => id === toClaimTextId(claim.id) || id === toClaimCardId(claim.id)) ||
    mentions.some((mention) => id === mention.id || id === toCardId(mention.ref)) ||
    notes.some((note) => id === note.id || id === toNoteCardId(note.id)) ||
    dates.some((date) => id === date.id) ||
    /^(?:pie|llamada)-/u.test(id)
  );
}

function isBelow(url: string, site: string): boolean {
  return url === site || ['/', '?', '#'].some((sign) => url.startsWith(site + sign));
}

function isFile(folders: readonly string[], segments: readonly string[]): boolean {
  if (segments.length === 0 || segments.some((segment) => segment === '..')) return false;
  return folders.some((folder) => existsSync(path.join(folder, ...segments)));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
