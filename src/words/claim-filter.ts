import { toCounted, toFigures } from './counts.ts';

/** What the form is called, and the lists of links that do the same without a script. */
export const FILTER_NAME = 'Filtrar las afirmaciones';
export const RESET_FILTER = 'Quitar los filtros';
export const FIND_CLAIMS = 'Palabras de una afirmación';
export const CLAIMS_UNREADABLE = 'No se han podido leer las afirmaciones. Pruebe de nuevo.';

/** «12 afirmaciones de 19.» */
export function toFound(count: number, all: number): string {
  return `${toCounted(count, 'claims')} de ${toFigures(all)}.`;
}
