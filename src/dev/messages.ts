/** What stands above the problems in the overlay of the development server, and below them. */
export const OVERLAY_NAME = 'Contenido';
export const OVERLAY_HINT = 'Corrija el archivo y guárdelo: la página vuelve sola.';

/** After the first errors of many. */
export function toMoreBelow(count: number): string {
  return `Y ${count} más, en la lista de abajo.`;
}

/** The page that stands for every other while content has never been sound. */
export const PROBLEM_PAGE = {
  title: 'El contenido no se puede mostrar todavía',
  remedy: 'Corrija los archivos y guárdelos: la página vuelve sola.',
} as const;
