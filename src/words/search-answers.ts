import { toCounted } from './counts.ts';

export const SEARCH_FAILED = 'La búsqueda ha fallado. Pruebe de nuevo.';
/** Where the browser runs no such program, or the index is not there. */
export const SEARCH_MISSING = 'El buscador no ha podido cargarse en este navegador.';

/** How many articles were found. */
export function toArticleAnswer(count: number): string {
  return count === 0 ? 'Ningún artículo.' : `${toCounted(count, 'articles')}.`;
}

/** How many claims were found. */
export function toClaimAnswer(count: number): string {
  return count === 0 ? 'Ninguna afirmación.' : `${toCounted(count, 'claims')}.`;
}

/** How many people, organizations and places were found. */
export function toNameAnswer(count: number): string {
  return count === 0 ? 'Ningún nombre.' : `${toCounted(count, 'names')}.`;
}

/** Beside the name of an entry: the other name by which it was found. */
export function toFoundBy(alias: string): string {
  return `«${alias}»`;
}

/** After who or what an entry is. */
export function toInArticlesShort(count: number): string {
  return `En ${toCounted(count, 'articles')}.`;
}
