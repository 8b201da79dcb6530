import { toWordSlug } from '../text/word-slug.ts';
import type { Article } from '../load/read-article.ts';
import { APPEARANCES_PER_PAGE } from '../data/pagination.ts';
import type { EntryRef } from '../schema/ids.ts';

/** What a counted element of a page has to say, found without what the pages are made with. */
interface CountRule {
  /** The elements that it speaks of. */
  readonly selector: string;
  /** The number; null where the element is none of its elements after all. */
  readonly expected: (element: Element, page: CountedPage) => number | null;
}

interface CountedPage {
  /** Below the base: `/personas/ana/2/`. */
  readonly path: string;
  readonly content: CountedContent;
}

export interface CountedContent {
  readonly base: string;
  readonly articles: readonly Article[];
  /** How many claims each list of claims holds, by its path. */
  readonly claimsByList: ReadonlyMap<string, number>;
  /** How many names stand in each A–Z list, by its path. */
  readonly namesByList: ReadonlyMap<string, number>;
}

const KINDS = { personas: 'person', organizaciones: 'organization', lugares: 'place' } as const;
const COUNTED =
  /^\s*·?\s*(?:Ver las )?([\d.]+)\s(?:artículo|afirmaci|menci|nombre|persona|organizaci|lugar)/u;

/** Every number of things that any page says. An element that no rule speaks of is a mistake. */
export const COUNT_RULES: readonly CountRule[] = [
  {
    selector: '.total [data-count=claims]',
    expected: (_, { path, content }) => content.claimsByList.get(toList(path)) ?? 0,
  },
  {
    selector: '.total [data-count=articles]',
    expected: (_, { path, content: { articles } }) =>
      path.startsWith('/temas/') ? articles.filter(hasTopic(path)).length : articles.length,
  },
  {
    selector: '.total [data-count=names]',
    expected: (_, { path, content }) => content.namesByList.get(toList(path)) ?? 0,
  },
  {
    selector: '.name-index [data-count=claims], .claim-facets data',
    expected: (element, { content }) =>
      content.claimsByList.get(toPath(findLink(element, 'li'), content)) ?? 0,
  },
  {
    selector: '.name-index [data-count=mentions]',
    expected: (element, { content }) => {
      const ref = toRef(toPath(findLink(element, 'li'), content));
      return sum(content.articles, (article) => countMentions(ref, article));
    },
  },
  {
    selector: '.name-index [data-count=articles]',
    expected: (element, { content }) => {
      const path = toPath(findLink(element, 'li'), content);
      const isOwn = path.startsWith('/temas/') ? hasTopic(path) : isAbout(toRef(path));
      return content.articles.filter(isOwn).length;
    },
  },
  {
    selector: '.entry-page .answer [data-count]',
    expected: (element, { path, content: { articles } }) => {
      const ref = toRef(path);
      switch (element.getAttribute('data-count')) {
        case 'articles':
          return articles.filter(isAbout(ref)).length;
        case 'mentions':
          return sum(articles, (article) => countMentions(ref, article));
        case 'claims':
          return sum(articles, (article) => countClaims(article, ref, 'speaker'));
        case 'claims-via':
          return sum(articles, (article) => countClaims(article, ref, 'via'));
        default:
          return sum(articles, (article) => countClaimsAbout(article, ref));
      }
    },
  },
  {
    selector: '.claim-choice [data-count]',
    expected: (element, { path, content: { articles } }) => {
      const ref = toRef(path);
      const number = Number(/\/(\d+)\/$/u.exec(path)?.[1] ?? 1);
      const shown = articles
        .filter(isAbout(ref))
        .toSorted((a, b) => Date.parse(b.meta.published) - Date.parse(a.meta.published))
        .slice((number - 1) * APPEARANCES_PER_PAGE, number * APPEARANCES_PER_PAGE)
        .flatMap(({ annotated }) => annotated.annotations.claims)
        .filter(({ speaker }) => speaker.type === 'entry' && speaker.ref === ref);
      const value = element.getAttribute('data-count')?.replace('shown-', '');
      return shown.filter(({ kind, form }) => ['todo', kind, form].some((each) => each === value))
        .length;
    },
  },
  {
    selector: '[aria-labelledby=aparece-con] [data-count]',
    expected: (element, { path, content }) => {
      const refs = [toRef(path), toRef(toPath(findLink(element, 'li'), content))];
      const isShared = (article: Article): boolean =>
        isAbout(refs[0] ?? '')(article) && countMentions(refs[1] ?? '', article) > 0;
      return content.articles.filter(isShared).length;
    },
  },
  {
    selector: '.list-page > p [data-count=claims]',
    expected: (_, { path, content: { articles } }) =>
      sum(
        articles.filter(hasTopic(path)),
        (article) => article.annotated.annotations.claims.length,
      ),
  },
  {
    selector: ':is(.teaser, .second) .for-voices, .lead-claims .all',
    expected: (element, { content }) => {
      const around = element.closest('.teaser, .second, .front, .list-page');
      const link = around?.querySelector(':is(h2, h3) a')?.getAttribute('href') ?? '';
      return findArticle(link, content)?.annotated.annotations.claims.length ?? null;
    },
  },
  {
    selector: '.jump a',
    expected: (element, { path, content }) => {
      const article = findArticle(path, content);
      if (!article) return null;
      const { claims, mentions } = article.annotated.annotations;
      const part = element.getAttribute('href')?.slice(1) ?? '';
      if (part === 'afirmaciones') return claims.length;
      if (!Object.hasOwn(KINDS, part)) return null;
      const kind = KINDS[part as keyof typeof KINDS];
      return new Set(mentions.flatMap(({ ref }) => (ref.startsWith(`${kind}:`) ? ref : []))).size;
    },
  },
];

/** What an element says: a `<data>` by its value, other elements by the first number of a count. */
export function readCount(element: Element): number | null {
  const value = element.getAttribute('value');
  if (value !== null) return Number(value);
  for (const node of element.childNodes) {
    const [, number] = COUNTED.exec(node.textContent ?? '') ?? [];
    if (number) return Number(number.replaceAll('.', ''));
  }
  return null;
}

/** `/afirmaciones/tema/mar/3/` → `/afirmaciones/tema/mar/`; a year is no number of a page. */
function toList(path: string): string {
  return /^\/afirmaciones\/ano\/\d+\/$/u.test(path) ? path : path.replace(/(?<=\/)\d+\/$/u, '');
}

function toPath(link: string, { base }: CountedContent): string {
  return `/${link.slice(base.length)}`;
}

function toRef(path: string): string {
  const [, folder = '', id = ''] = path.split('/');
  return `${KINDS[folder as keyof typeof KINDS]}:${id}`;
}

function findLink(element: Element, around: string): string {
  return element.closest(around)?.querySelector('a')?.getAttribute('href') ?? '';
}

function findArticle(link: string, { articles }: CountedContent): Article | undefined {
  const slug = /\/articulos\/([^/]+)\//u.exec(link)?.[1];
  return articles.find((article) => article.slug === slug);
}

function hasTopic(path: string): (article: Article) => boolean {
  return ({ meta }) => meta.topics.some((topic) => toWordSlug(topic) === path.split('/')[2]);
}

function isAbout(ref: string): (article: Article) => boolean {
  return (article) =>
    countMentions(ref, article) +
      countClaims(article, ref, 'speaker') +
      countClaims(article, ref, 'via') >
    0;
}

function countMentions(ref: string, { annotated: { annotations } }: Article): number {
  return annotations.mentions.filter((mention) => mention.ref === (ref as EntryRef)).length;
}

function countClaims(
  { annotated: { annotations } }: Article,
  ref: string,
  as: 'speaker' | 'via',
): number {
  const isOf = (who: (typeof annotations.claims)[number]['via']): boolean =>
    who?.type === 'entry' && who.ref === ref;
  return annotations.claims.filter(
    (claim) => isOf(claim[as]) && (as === 'speaker' || !isOf(claim.speaker)),
  ).length;
}

function countClaimsAbout({ annotated: { annotations } }: Article, ref: string): number {
  return annotations.claims.filter(
    ({ speaker, ranges }) =>
      !(speaker.type === 'entry' && speaker.ref === ref) &&
      annotations.mentions.some(
        (mention) =>
          mention.ref === ref &&
          ranges.some(({ start, end }) => start <= mention.start && mention.end <= end),
      ),
  ).length;
}

function sum<Item>(items: readonly Item[], count: (item: Item) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}
