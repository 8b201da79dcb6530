import type { Drafts } from './read-library.ts';

/**
 * «Esperan como borradores: 1 artículo y 3 fichas.»
 * @returns null where nothing waits
 */
export function formatDrafts({ articles, claims, entries }: Drafts): string | null {
  const parts = [
    toPart(articles, 'artículo', 'artículos'),
    toPart(claims, 'afirmación de un artículo publicado', 'afirmaciones de artículos publicados'),
    toPart(entries, 'ficha', 'fichas'),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const list = new Intl.ListFormat('es', { type: 'conjunction' }).format(parts);
  return `Como borradores, sin publicar: ${list}.`;
}

function toPart(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}
