import { toCounted, toFigures } from './counts.ts';

/** What the form is called, and the lists of links that do the same without a script. */
export const FILTER_NAME = 'Filtrar las afirmaciones';
export const RESET_FILTER = 'Quitar los filtros';
export const FIND_IN_PAGE = 'Buscar en esta página';
export const CLAIMS_UNREADABLE = 'No se han podido leer las afirmaciones. Pruebe de nuevo.';

/** «12 afirmaciones de 19.» */
export function toFound(count: number, all: number): string {
  return `${toCounted(count, 'claims')} de ${toFigures(all)}.`;
}

/** «3 de 20»: of the claims that the page shows. */
export function toShown(count: number, all: number): string {
  return `${count} de ${all}`;
}
