import { type Html, html } from '../html/html.ts';
import type { EntryKind } from '../schema/ids.ts';

/** What the list of each register holds. */
export const REGISTER_DESCRIPTIONS: Readonly<Record<EntryKind, string>> = {
  person: 'Quién aparece en los artículos, de la A a la Z, con sus menciones.',
  organization: 'Qué organizaciones salen en los artículos, de la A a la Z, con sus menciones.',
  place: 'Qué lugares salen en los artículos, de la A a la Z, con sus menciones.',
};

export const TOPIC_LIST_DESCRIPTION = 'De qué tratan los artículos, de la A a la Z.';

/** What the list of one topic's articles holds. */
export function toTopicDescription(topic: string): string {
  return `Artículos con el tema «${topic}», los más recientes primero.`;
}

/** The link from there to the claims of those articles. */
export function toTopicClaims(count: Html): Html {
  return html`${count} en estos artículos`;
}

/** The title of one page of what takes several. */
export function toPageTitle(title: string, number: number): string {
  return number === 1 ? title : `${title}, página ${number}`;
}

/** The description of one page of what takes several. */
export function toPageDescription(description: string, number: number): string {
  return number === 1 ? description : `${description} Página ${number}.`;
}

/** After how much a list holds: « · página 2 de 7»; nothing where it is one page. */
export function toPagePlace(number: number, last: number): string {
  return last === 1 ? '' : ` · página ${number} de ${last}`;
}

/** Beside a letter that began on the page before. */
export const CONTINUED = '(continuación)';

/** Names that no text mentions: those who speak, and the rest. */
export const UNMENTIONED_SPEAKER = 'Sin menciones; afirma algo o es su vía';
export const UNMENTIONED = 'Sin menciones en lo publicado';
