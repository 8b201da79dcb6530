import { toCounted } from './counts.ts';

export const SEARCH_FAILED = 'La búsqueda ha fallado. Pruebe de nuevo.';
/** What the search needs could not be loaded. */
export const SEARCH_MISSING = 'El buscador no ha podido cargarse.';

/**
 * How many articles were found.
 * @param unread how many more have the words of a phrase, and were not read for it
 */
export function toArticleAnswer(count: number, unread = 0): string {
  const found = count === 0 ? 'Ningún artículo' : toCounted(count, 'articles');
  if (unread === 0) return `${found}.`;
  return `${found}; otros ${unread.toLocaleString('es')} tienen esas palabras, sin mirar si van juntas.`;
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
