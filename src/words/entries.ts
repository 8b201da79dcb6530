import { type Content, type Html, html } from '../html/html.ts';
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

/** How much all articles hold on an entry. */
export const COUNT_TERMS = {
  articles: 'Artículos',
  mentions: 'Menciones',
  claims: 'Afirmaciones suyas',
  claimsAbout: 'Afirmaciones de otros',
  claimsVia: 'Transmitidas',
} as const;

/** The link to all claims of an entry on one page. */
export const CLAIMS_TOGETHER = 'verlas juntas';

export const NEVER_NAMED = 'Ningún artículo publicado contiene todavía este nombre.';

/** The parts of an entry's page, and what is said of the claims in each. */
export const CLAIM_SECTIONS = {
  claims: { title: 'Qué afirma', toRemark: () => DISCLAIMER },
  claimsAbout: {
    title: 'Qué afirman otros',
    toRemark: () => 'Afirmaciones de otros en cuyas palabras aparece este nombre.',
  },
  claimsVia: {
    title: 'Qué transmite',
    toRemark: (name) => `Afirmaciones de otros, transmitidas por ${name}.`,
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
