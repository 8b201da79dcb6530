import { type Html, html } from '../html/html.ts';

/** The link to the page about the method, from the foot of every page. */
export const METHOD_LINK = 'Cómo se hace y qué se comprueba';

/** The link to what feed readers follow. */
export const FEED_LINK = 'RSS';

/** @param publisher the name, as a link where there is one */
export function toPublishedBy(publisher: Html): Html {
  return html`Este sitio lo publica ${publisher}.`;
}
