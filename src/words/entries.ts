import { type Content, type Html, html } from '../html/html.ts';
import { toCounted, toList } from './counts.ts';
import { toDateInWords } from './dates.ts';
import { toPageLabel } from './navigation.ts';
import { DISCLAIMER } from './claims.ts';

/** What a register knows of an entry. */
export const FACT_TERMS = {
  kind: 'Tipo',
  aliases: 'También',
  roles: 'Cargos',
  wikidata: 'Wikidata',
  sources: 'Fuentes',
} as const;

/** Of whom a count of claims is, after the count. */
export const COUNT_TERMS = {
  mentions: 'Menciones',
  claims: (count: number) => (count === 1 ? 'suya' : 'suyas'),
  claimsAbout: 'de otros',
  claimsVia: 'por su vía',
} as const;

/**
 * How much the articles hold on an entry, in a sentence.
 * @param months of the oldest and of the newest article
 */
export function toAnswer(articles: Html, months: readonly string[], counts: readonly Html[]): Html {
  const [from, to] = months;
  const when = from === to ? from : `${from} – ${to}`;
  return html`Aparece en ${articles} (${when}): ${toHtmlList(counts)}.`;
}

function toHtmlList(parts: readonly Html[]): readonly Html[] {
  return parts.map(
    (part, index) => html`${index > 0 && (index === parts.length - 1 ? ' y ' : ', ')}${part}`,
  );
}

/** Chooses among the claims of an entry. */
export const OWN_CLAIMS = {
  all: 'todo',
  kinds: {
    fact: 'hechos',
    opinion: 'opiniones',
    promise: 'promesas',
    question: 'preguntas',
    inference: 'deducciones',
  },
  what: 'Qué',
  form: 'Forma',
  year: 'Año',
  remark: 'lo más reciente primero',
  /** Where an item stands that several articles have. */
  repeats: 'Lo que traen varios artículos está una vez, en el más reciente.',
} as const;

/** How many months a column of the strip stands for. */
export const STRIP_TITLES = {
  1: 'Lo que ha dicho, por meses',
  3: 'Lo que ha dicho, por trimestres',
  12: 'Lo que ha dicho, por años',
} as const;

/** «marzo de 2016: 12 afirmaciones»: a column of the strip. @param month the first of its months */
export function toStretchTitle(
  month: string,
  step: keyof typeof STRIP_TITLES,
  count: number,
): string {
  const [first, last] = [month, toLaterMonth(month, step - 1)].map(toDateInWords);
  const when = { 1: first, 3: `${first} – ${last}`, 12: month.slice(0, 4) }[step];
  return `${when}: ${toCounted(count, 'claims')}`;
}

function toLaterMonth(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** What the register knows besides, folded. */
export const RECORD_TITLE = 'Ficha: otros nombres y fuentes';

export const NEVER_NAMED = 'Ningún artículo publicado contiene todavía este nombre.';

/** Where other sites over the same registers have it: «En otros años: 2022 (3 artículos) y 2021 (1 artículo).» */
export function toOtherYears(years: readonly Html[]): Html {
  return html`En otros años: ${toHtmlList(years)}.`;
}

/** The same in a list of names: «En otros años: 2022 y 2021». */
export function toOtherYearNames(names: readonly string[]): string {
  return `En otros años: ${toList(names)}`;
}

/** The parts of an entry's page, and what is said of the claims in each. */
export const CLAIM_SECTIONS = {
  claims: { title: 'Qué dice', toRemark: () => DISCLAIMER },
  claimsAbout: {
    title: 'Qué dicen otros',
    toRemark: () => 'Afirmaciones de otros en cuyas palabras aparece este nombre.',
  },
  claimsVia: {
    title: 'Por su vía',
    toRemark: (name) => `Afirmaciones de otros, vía ${name}.`,
  },
} satisfies Readonly<
  Record<string, { readonly title: string; readonly toRemark: (name: string) => string }>
>;

/** The entries that stand in the same articles. */
export const COMPANIONS_TITLE = 'Aparece junto a';

/** In how many articles: «en 3 artículos». */
export function toInArticles(count: Html): Html {
  return html`en ${count}`;
}

/** What one page of several holds on an entry. */
export function toEntryPlace(number: number, last: number, articles: number): string {
  return `${toPageLabel(number)} de ${last}: lo que hay en ${articles} de sus artículos, del más reciente al más antiguo.`;
}

/** When somebody held a role: «desde 2011», «2011 – 2015» or «hasta 2015». */
export function toPeriod(from: Html | null, to: Html | null): Content {
  if (from && to) return [from, ' – ', to];
  return [from && ['desde ', from], to && ['hasta ', to]];
}
