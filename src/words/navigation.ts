/** What the links of a page are called for those who do not see where they stand. */
export const NAVIGATION_NAMES = {
  sections: 'Secciones',
  trail: 'Ruta',
  letters: 'Letras',
  lists: 'Listas',
  pages: 'Páginas de la lista',
} as const;

export const SKIP_LINK = 'Ir al contenido';

export const PREVIOUS_PAGE = 'Anterior';
export const NEXT_PAGE = 'Siguiente';

/** A page of a list, by its number. */
export function toPageLabel(number: number): string {
  return `Página ${number}`;
}
