import { type Html, html } from '../html/html.ts';
import { CLAIM_LIST } from './claims.ts';
import { SECTION_NAMES } from './sections.ts';

/** The page for addresses that lead nowhere. */
export const NOT_FOUND = {
  title: 'Página no encontrada',
  description: 'La dirección no corresponde a ninguna página.',
  heading: 'Esta página no existe',
} as const;

/** What to do instead, with the paths of the pages that it names. */
export function toInstead({
  front,
  search,
  claims,
}: Readonly<Record<'front' | 'search' | 'claims', string>>): Html {
  return html`La dirección está mal escrita o lo que había en ella se ha retirado. Puede ir a la
    ${' '}<a href="${front}">${toLower(SECTION_NAMES.front)}</a>,
    ${' '}<a href="${search}">${toLower(SECTION_NAMES.search)}</a> o mirar
    ${' '}<a href="${claims}">${toLower(CLAIM_LIST.title)}</a>.`;
}

/** The page that stands for those that a device has not kept. */
export const OFFLINE = {
  title: 'Sin conexión',
  description: 'Qué se puede leer sin conexión.',
  remedy:
    'No hay respuesta de la red. Los artículos que ya ha leído en este aparato se abren sin ella.',
} as const;

/** Stands above a page that comes from the device. @param when the place of the day when it was kept */
export function toCopyNotice(when: Html): Html {
  return html`El sitio no responde. Esta es la copia que guardó este aparato: ${when}.`;
}

/** The page at an address from which something moved. */
export function toMovedTitle(name: string): string {
  return `${name} ha cambiado de dirección`;
}

/** {@link toMovedTitle} of an article. */
export function toMovedArticle(title: string): string {
  return `Este artículo ha cambiado de dirección: ${title}`;
}

export const NEW_ADDRESS = 'Ir a la dirección nueva';

function toLower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
