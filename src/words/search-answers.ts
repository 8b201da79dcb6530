import { toCounted } from './counts.ts';

export const SEARCH_FAILED = 'La búsqueda ha fallado. Pruebe de nuevo.';
/** Where the browser runs no such program, or the index is not there. */
export const SEARCH_MISSING = 'El buscador no ha podido cargarse en este navegador.';

/** How much was found. */
export function toAnswer(count: number): string {
  return count === 0 ? 'Ningún artículo.' : `${toCounted(count, 'articles')}.`;
}
