import { isDeepStrictEqual } from 'node:util';
import { type Lexicon, type NamedEntry, toLexicon } from '../annotate/index.ts';
import { readArticle } from '../load/read-article.ts';
import type { FileProblem } from '../load/problem.ts';
import { toEntryRef, slugSchema } from '../schema/ids.ts';
import { toArticleFile, toCorpusArticle } from '../tests/corpus/corpus-article.ts';
import { type CorpusRegisters, toCorpusRegisters } from '../tests/corpus/corpus-registers.ts';
import { createRandom, type Random } from '../tests/corpus/random.ts';

type CorpusArticle = ReturnType<typeof toCorpusArticle>;

/** How many mutations were tried, by their kind, and what slipped through. */
export interface MutationReport {
  readonly counts: Readonly<Record<string, number>>;
  /** Honest articles that the check refused. */
  readonly refused: readonly string[];
  /** Untrue articles that it would have published without a word. */
  readonly published: readonly string[];
  /** Those of which it asked the editor: «⅝» may be 25 of 40. */
  readonly asked: readonly string[];
}

/** An untrue change of an article's file; null where the article has nothing of the kind. */
type Mutation = (
  article: CorpusArticle,
  random: Random,
  registers: CorpusRegisters,
) => CorpusArticle | null;

/** Of so many untrue changes, one may be a question to the editor rather than an error. */
export const CHANGES_TO_QUESTION = 200;
/** Articles of the corpus are dated one after the other: a later one would be beyond all calendars. */
const ARTICLES_MAX = 1_000_000;

const ENTRIES = 400;
/** «pasado mañana» is two days after publication, whatever its hour: milliseconds. */
const DAYS_NAMED = 3 * 24 * 60 * 60_000;
const FIGURES_IN_WORDS =
  'cero diecisiete veintinueve cuarenta y ocho setecientos tres mil seiscientos dos millones'.split(
    ' ',
  );
const LETTERS = 'abcdefghijlmnopqrstuvz';
const DIGITS = '0123456789';
const FIGURE = /\d+/u;
const QUOTED = /(?<=«)[^»]+(?=»)/u;

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a quotation of words that were not said': (article, random) =>
    changeField(article, random, (text) => `${text} «${scramble(article.body, random)}»`),
  'a quotation with one word changed': (article, random) => {
    const words = article.body.split(/\s+/u);
    const start = random.below(words.length - 8);
    const quoted = words.slice(start, start + 6).map((word) => word.replaceAll(/[^\p{L}]/gu, ''));
    quoted[3] = `${quoted[3]}${random.pick([...LETTERS])}x`;
    return changeField(article, random, (text) => `${text} “${quoted.join(' ')}”`);
  },
  'a figure in digits': (article, random) => {
    const figure = String(1000 + random.below(900_000));
    if (article.body.includes(figure)) return null;
    return changeField(article, random, (text) =>
      FIGURE.test(text) ? text.replace(FIGURE, figure) : `${text} con ${figure} testigos`,
    );
  },
  'a figure with a point': (article, random) =>
    changeField(
      article,
      random,
      (text) =>
        `${text} Costó ${2 + random.below(90)}.${100 + random.below(899)},${1 + random.below(8)} euros.`,
    ),
  'a figure in words': (article, random) =>
    changeField(
      article,
      random,
      (text) =>
        `${text} Hubo ${random.pick(FIGURES_IN_WORDS.filter((word) => word.length > 3))} mil doscientos once vecinos.`,
    ),
  'a century, a king or a war': (article, random) =>
    changeField(
      article,
      random,
      (text) =>
        `${text} Fue en ${random.pick(['el siglo XVII', 'tiempos de Felipe VII', 'la IX Cumbre'])}.`,
    ),
  'a part of a whole': (article, random) => {
    // «el 14 por ciento» is a seventh, and no untruth.
    if (/(?<!\d)(?:14|62|63|77|78) por ciento/u.test(article.body)) return null;
    const part = random.pick([
      ...['siete de cada nueve vecinos', 'la séptima parte', '⅝ del pueblo'],
      ...['cinco octavos del pueblo', 'un 97,3 por ciento'],
    ]);
    return changeField(article, random, (text) => `${text} Lo paga ${part}.`);
  },
  'a day that the text does not give': (article, random) => {
    const [date = '', said = '', day = ''] = random.pick([
      ['31 de diciembre', '31 de diciembre', '12-31'],
      ['30/12/1999', '30 de diciembre', '12-30'],
      ['29 de febrero', '29 de febrero', '02-29'],
      ['30 de enero', '30 de enero', '01-30'],
    ]);
    if (article.body.includes(said) || isNear(article.meta.published, day)) return null;
    return changeField(article, random, (text) => `${text} Fue el ${date}.`);
  },
  'words between marks of every kind': (article, random) => {
    const [open, close] = random.pick([
      ...['‹›', '「」', '《》', '❝❞', '＂＂', '´´', '″″', '„“', '””', '’’'].map((pair) => [
        ...pair,
      ]),
      ...[
        ['<<', '>>'],
        ["''", "''"],
        ['``', "''"],
        [',,', "''"],
      ],
    ]);
    const words = scramble(article.body, random);
    return changeField(article, random, (text) => `${text} Dijo: ${open}${words}${close}.`);
  },
  'speech after a dash': (article, random) =>
    changeField(
      article,
      random,
      (text) => `${text.replace(/\.$/u, '')}: —${scramble(article.body, random)} —insistió.`,
    ),
  'a name at the head': (article, random) =>
    changeField(
      article,
      random,
      (text) =>
        `${random.pick(['Vox', 'Netanyahu', 'Junts', 'Milei', 'iPhone', 'OTAN'])} calla. ${text}`,
    ),
  'a name of the registers': (article, random, registers) => {
    const { name } = random.pick([
      ...registers.person,
      ...registers.organization,
      ...registers.place,
    ]).data;
    if (name.split(' ').some((word) => article.body.includes(word))) return null;
    return changeField(article, random, (text) => `${text} Así lo supo ${name}.`);
  },
  'a surname of the registers': (article, random, registers) => {
    const surname = random.pick(registers.person).data.name.split(' ')[1] ?? '';
    if (surname === '' || article.body.includes(surname)) return null;
    return changeField(article, random, (text) => `${surname} calla: ${text}`);
  },
  'a name of nobody known': (article, random) =>
    changeField(
      article,
      random,
      (text) =>
        `${text} Lo dijo ${random.pick(['Wenceslao Ytrio', 'Kjartan', 'Noruega', 'la OTAN', 'Reikiavik'])}.`,
    ),
  'a letter of what a field of ours quotes': (article, random) => {
    const changed = changeField(article, random, (text) =>
      text.replace(QUOTED, (quoted) =>
        quoted.replace(/\p{Ll}{4,}/u, (word) => `${word.slice(1)}${word.slice(0, 1)}ñx`),
      ),
    );
    return isDeepStrictEqual(changed, article) ? null : changed;
  },
  'a name swapped for another of the registers': (article, random, registers) => {
    const entries = Object.values(registers).flat() as CorpusRegisters['person'][number][];
    const other = random.pick(entries).data.name;
    if (other.split(' ').some((word) => article.body.includes(word))) return null;
    const changed = changeField(article, random, (text) => {
      const named = entries.find(({ data }) => text.includes(data.name));
      return named ? text.replace(named.data.name, other) : text;
    });
    return isDeepStrictEqual(changed, article) ? null : changed;
  },
  'a letter of a quote': (article, random) => changeQuote(article, random, /\p{Ll}/gu, LETTERS),
  'a digit of a quote': (article, random) => changeQuote(article, random, /\d/gu, DIGITS),
  'a letter less in a quote': (article, random) =>
    changeQuote(article, random, /\p{Ll}(?=\p{Ll})/gu, null),
};

/** Tries a number of untrue changes on generated articles; every article is also read as it is. */
export function tryMutations(articles: number, most: number, seed: number): MutationReport {
  const registers = toCorpusRegisters(ENTRIES);
  const { lexicon } = toLexicon(Object.values(registers).flat().map(toNamed));
  const counts: Record<string, number> = {};
  const refused: string[] = [];
  const published: string[] = [];
  const asked: string[] = [];
  const generated = Array.from({ length: articles }, (_, index) =>
    speak(toCorpusArticle((seed % ARTICLES_MAX) + index, registers)),
  );
  for (const article of generated)
    refused.push(
      ...findProblems(article, lexicon)
        .filter(isError)
        .map(({ message }) => message),
    );
  const random = createRandom(seed);
  const kinds = Object.entries(MUTATIONS);
  let tried = 0;
  for (let at = 0; tried < most; at += 1) {
    const article = generated[at % articles];
    const [kind, mutate] = kinds[at % kinds.length] ?? [];
    const mutated = article && mutate?.(article, random, registers);
    if (!mutated || kind === undefined) continue;
    tried += 1;
    counts[kind] = (counts[kind] ?? 0) + 1;
    const problems = findProblems(mutated, lexicon);
    if (problems.some(isError)) continue;
    const isAsked = problems.some(({ code }) => code.startsWith('own-'));
    (isAsked ? asked : published).push(`${kind}: ${toArticleFile(mutated)}`);
  }
  return { counts, refused, published, asked };
}

function toNamed({ kind, id, data }: CorpusRegisters['person'][number]): NamedEntry {
  return { ref: toEntryRef(kind, slugSchema.parse(id)), kind, names: [data.name] };
}

function findProblems(article: CorpusArticle, lexicon: Lexicon): readonly FileProblem[] {
  const { slug } = article;
  const text = toArticleFile(article);
  return readArticle({ slug, file: `${slug}.md`, text }, lexicon).problems;
}

function isError({ severity }: FileProblem): boolean {
  return severity === 'error';
}

interface Claimed {
  readonly quote: string;
  readonly verb?: string;
  readonly summary: string;
  readonly brief?: string;
}

/** The front matter of a generated article with each field of our own words. */
interface SpokenMeta {
  title: string;
  description: string;
  image: { file: string; alt: string; caption: string };
  claims: { quote: string; summary: string; brief: string }[];
  dates: { quote: string; date: string; event: string }[];
}

/** Whether a text may call a day of the year «ayer» or «mañana». */
function isNear(published: string, day: string): boolean {
  const year = Number(published.slice(0, 'YYYY'.length));
  return [year - 1, year].some(
    (each) => Math.abs(Date.parse(published) - Date.parse(`${each}-${day}`)) < DAYS_NAMED,
  );
}

/** The texts of ours that a mutation may change: where each stands in the front matter. */
const FIELDS: Readonly<
  Record<string, (meta: SpokenMeta, random: Random, change: (text: string) => string) => void>
> = {
  title: (meta, _, change) => {
    meta.title = change(meta.title);
  },
  description: (meta, _, change) => {
    meta.description = change(meta.description);
  },
  caption: ({ image }, _, change) => {
    image.caption = change(image.caption);
  },
  summary: ({ claims }, random, change) => {
    const claim = random.pick(claims);
    claim.summary = change(claim.summary);
  },
  brief: ({ claims }, random, change) => {
    const claim = random.pick(claims);
    claim.brief = change(claim.brief);
  },
  event: ({ dates }, random, change) => {
    const date = random.pick(dates);
    date.event = change(date.event);
  },
};

/** Gives an article those of these fields that the corpus leaves out. */
function speak(article: CorpusArticle): CorpusArticle {
  const { meta } = article;
  const claims = toClaims(article).map((claim) => ({
    ...claim,
    brief: `${claim.verb ?? 'dice'} «${claim.quote}»`,
  }));
  const image = { file: 'acto.jpg', alt: 'Un acto público.', caption: `El acto: ${meta.title}` };
  return { ...article, meta: { ...meta, image, claims } as unknown as CorpusArticle['meta'] };
}

/** Changes one of the texts in our own words. */
function changeField(
  article: CorpusArticle,
  random: Random,
  change: (text: string) => string,
): CorpusArticle {
  const meta = structuredClone(article.meta) as unknown as SpokenMeta;
  FIELDS[random.pick(Object.keys(FIELDS))]?.(meta, random, change);
  return { ...article, meta: meta as unknown as CorpusArticle['meta'] };
}

/** Changes one sign of a claim's quote, or takes it out. */
function changeQuote(
  article: CorpusArticle,
  random: Random,
  signs: RegExp,
  others: string | null,
): CorpusArticle | null {
  const claims = toClaims(article);
  const index = random.below(Math.max(1, claims.length));
  const claim = claims[index];
  const places = [...(claim?.quote.matchAll(signs) ?? [])];
  if (!claim || places.length === 0) return null;
  const { index: at } = random.pick(places);
  const sign = claim.quote.charAt(at);
  const other = others === null ? '' : random.pick([...others].filter((each) => each !== sign));
  const quote = claim.quote.slice(0, at) + other + claim.quote.slice(at + 1);
  if (article.body.includes(quote)) return null;
  const changed = claims.map((each, place) => (place === index ? { ...each, quote } : each));
  return { ...article, meta: { ...article.meta, claims: changed } as CorpusArticle['meta'] };
}

function toClaims({ meta }: CorpusArticle): readonly Claimed[] {
  return (meta as { readonly claims?: readonly Claimed[] }).claims ?? [];
}

/** Words of a text in an order that it does not have. */
function scramble(body: string, random: Random): string {
  const words = body.match(/\p{Ll}{4,}/gu) ?? [];
  return random.sample(words, 5).join(' ');
}
