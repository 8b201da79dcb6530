import type { EditionPart } from '../editions/types.ts';
import { type Html, html } from '../html/html.ts';
import { toCount } from './counts.ts';

/** Before a change that is not in the text. */
export const PART_LABELS: Readonly<Record<EditionPart, string | null>> = {
  title: 'Titular:',
  description: 'Entradilla:',
  text: null,
  link: 'Enlace',
  number: 'Número',
  quote: 'Cita en párrafo aparte:',
  image: 'Imagen:',
  picture: 'Imagen sustituida:',
  alt: 'Descripción de la imagen:',
  caption: 'Pie de la imagen:',
  credit: 'Crédito de la imagen:',
  call: 'Llamada a la nota',
};

/** Before the two addresses of a link, or the two numbers of a list item, whose words these are. */
export function toLabelOf(label: string, words: string): string {
  return `${label} de «${words}»:`;
}

/** Before words that become a block quote, or that are none any more. */
export const QUOTE_LABELS = {
  begins: 'Pasa a mostrarse como cita:',
  ends: 'Deja de mostrarse como cita:',
} as const;

/** Before a paragraph that stands elsewhere than it did. */
export const MOVED_LABEL = 'Cambia de lugar:';

/** The first words of that paragraph. */
export function toMovedWords(words: string): string {
  return `«${words}»`;
}

/** Before the links to the claims that a correction touches. */
export function toTouchedLabel(count: number): string {
  return count === 1 ? 'Toca a la afirmación' : 'Toca a las afirmaciones';
}

/** After the passages of a correction that are shown. */
export function toMoreChanges(count: number): string {
  return `Y ${toCount(count, 'pasaje más', 'pasajes más')}, en las anotaciones del artículo.`;
}

/** In the line of the date: it leads to the corrections. */
export function toCorrected(day: Html): Html {
  return html`<a href="#correcciones">corregido el ${day}</a>`;
}
