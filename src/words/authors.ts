import type { Content, Html } from '../html/html.ts';
import { html } from '../html/html.ts';
import { CORRECTIONS_TITLE } from './articles.ts';

/** The list of those who sign. */
export const AUTHOR_LIST = {
  title: 'Quién escribe',
  description: 'Quiénes firman los artículos, de la A a la Z.',
} as const;

/** The parts of the page of somebody who signs. */
export const AUTHOR_PARTS = {
  word: 'Sobre la palabra de quién escribe',
  articles: 'Artículos',
  corrections: CORRECTIONS_TITLE,
} as const;

export const AUTHOR_FEED = 'sus artículos por RSS';
export const UNSIGNED = 'Todavía no firma ningún artículo publicado.';

/** Where a page of theirs has no sentence of its own. */
export function toAuthorDescription(name: string): string {
  return `Artículos que firma ${name}.`;
}

/** «Por Marta Ríos y Tomás Valdés» */
export function toByline(names: readonly Content[]): Html {
  return html`Por ${names.map(
    (name, index) => html`${index > 0 && (index === names.length - 1 ? ' y ' : ', ')}${name}`,
  )}`;
}

/** «2 en 26 artículos» @param articles how many, counted */
export function toCorrectionsIn(corrections: number, articles: Html): Html {
  return html`${corrections} en ${articles}`;
}
