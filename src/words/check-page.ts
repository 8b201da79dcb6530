import { type Html, html } from '../html/html.ts';

/** The page that says how anybody can check the site. */
export const CHECK_PAGE = {
  title: 'Compruébelo',
  description:
    'Cómo comprobar por su cuenta que cada cita está en su artículo y que nada ha cambiado.',
  promise:
    'Cada cita de estas páginas se compara con el texto antes de publicarse. No hace falta creerlo: quien quiera puede repetir la comprobación con un programa de pocas líneas que no es el que hace el sitio.',
  commandsTitle: 'Cómo se hace',
  checksTitle: 'Qué se comprueba',
  limitsTitle: 'Qué no se comprueba',
  limits:
    'Que sea verdad lo que se afirma, ni que el texto sea el de su autor: solo que las páginas dicen del texto lo que el texto dice.',
} as const;

/** @param program a link to the program */
export function toProgramRemark(program: Html): Html {
  return html`Descargue ${program} y ejecútelo con Node 18 o posterior; no instala nada. Con la
    ${' '}dirección de un artículo comprueba ese artículo; con la de la portada, el sitio entero; con una
    ${' '}carpeta, una copia descargada.`;
}

/** @param sums a link to the list of sums. @param data a link to the open data */
export function toChecks(sums: Html, data: Html): readonly Html[] {
  return [
    html`Que cada archivo es el que se publicó: su suma SHA-256 está en ${sums}, y la primera línea es la
      ${' '}suma de esa lista, la del sitio.`,
    html`Que el texto de cada artículo es el que se anotó, por la suma que dan sus anotaciones.`,
    html`Que las palabras de cada anotación, afirmación o nombre, están en su lugar del texto, con lo que
      ${' '}llevan delante y detrás.`,
    html`Que cada cita de los ${data} está en su artículo.`,
  ];
}

export const PROGRAM_LINK = 'comprobar.mjs';
export const SUMS_LINK = 'sumas.txt';
export const DATA_LINK = 'datos abiertos';
/** Leads to the page. */
export const CHECK_LINK = 'Cómo comprobarlo por su cuenta';
