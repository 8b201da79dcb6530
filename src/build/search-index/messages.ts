const CONSEQUENCE =
  'Se busca igual; solo tarda más cada construcción en la que cambia un artículo.';

/** The installed Pagefind is another than the one whose files the program can join. */
export function sayOtherVersion(installed: string, known: string): string {
  return `El índice de la búsqueda lo hace entero Pagefind ${installed}: el programa sabe unir las partes de un índice de Pagefind ${known}, no las de otra versión. ${CONSEQUENCE}`;
}

/** The parts of the index could not be joined. */
export function sayNotJoined(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `El índice de la búsqueda lo hace entero Pagefind: sus partes no se han podido unir (${reason}). ${CONSEQUENCE}`;
}
