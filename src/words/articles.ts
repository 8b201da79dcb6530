import { toCounted } from './counts.ts';

/** The articles of the front page, and what it says before there is one. */
export const LATEST_TITLE = 'Últimas noticias';
export const NO_ARTICLES = 'Todavía no hay ningún artículo.';

/** The list of the articles that the front page does not hold. */
export const EARLIER_LIST = {
  title: 'Noticias anteriores',
  description: 'Los artículos que ya no caben en la portada, los más recientes primero.',
} as const;

/** What an article is about, in a few names. */
export const GLOSS_TERMS = {
  who: 'Quién',
  where: 'Dónde',
  what: 'Qué se afirma',
} as const;

/** Above what the speakers of the lead article say. */
export const VOICES_TITLE = 'Lo que dicen';

/** The link from the lead article to all its claims. */
export function toAllClaims(count: number): string {
  return `Ver ${toCounted(count, 'claims')} en el artículo`;
}

/** Above what was put right in an article, and above how that is done. */
export const CORRECTIONS_TITLE = 'Correcciones';
