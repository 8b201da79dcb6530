import { type Html, html } from '../html/html.ts';
import { KIND_MANUAL } from '../schema/claim.ts';
import type { Site } from '../schema/site.ts';
import { SECTION_NAMES } from './sections.ts';
import { FORM_NAMES } from './words.ts';

/** The page about the open data. */
export const DATA_PAGE = {
  title: SECTION_NAMES.data,
  description:
    'Todas las afirmaciones de los artículos, con quién las hace y sus palabras exactas, para usarlas con otros programas.',
  licenseLink: 'Texto de la licencia',
  fields: 'Campos',
} as const;

/** What each file holds, after its name. */
export const FILE_CONTENTS = {
  'afirmaciones.json': 'todas, en JSON',
  'afirmaciones.csv': 'las mismas, como tabla',
  'esquema.json': 'qué significa cada campo',
} as const;

/** @param file how the file of an article's annotations is called */
export function toAnnotationsRemark(file: string): Html {
  return html`Cada artículo ofrece además sus anotaciones según el modelo del W3C, en
    ${' '}<code>${file}</code> bajo su propia dirección.`;
}

/** What the annotations of an article are called. */
export function toAnnotationsTitle(article: string): string {
  return `Afirmaciones y menciones: ${article}`;
}

/** What the claims of a site are called. */
export function toDatasetTitle(site: string): string {
  return `Afirmaciones publicadas en ${site}`;
}

/** What may be done with the data, as far as it is known. */
export function toRights({ license }: Pick<Site, 'license'>): string {
  const data = license
    ? `Los datos sobre las afirmaciones se publican con la licencia ${license.name}.`
    : 'No se ha declarado ninguna licencia para estos datos.';
  return `${data} Las citas son de los artículos, y los derechos sobre sus textos no constan aquí.`;
}

/** What the file of all claims is, in its schema. */
export const DATASET_MANUAL = {
  title: 'Afirmaciones de los artículos',
  description:
    'Quién afirma cada cosa en los artículos. «afirmaciones.csv» tiene los mismos campos como columnas (RFC 4180, UTF-8): una celda vacía es un valor que falta, y la celda que una hoja de cálculo tomaría por una fórmula lleva un apóstrofo delante.',
  fields: {
    title: 'Qué son los datos.',
    description: 'Qué valen.',
    publisher: 'Quién los publica.',
    license: 'Dirección de la licencia; null si no se ha declarado ninguna.',
    rights: 'Qué se sabe de los derechos.',
  },
  textSha256:
    'En las anotaciones de un artículo: SHA-256, en hexadecimal, del texto de su cuerpo (el «textContent» de «[data-article-body]») en UTF-8. Las posiciones cuentan puntos de código Unicode de ese texto.',
} as const;

/** What each field of a claim means: the schema and the page about the data say it. */
export const CLAIM_MANUAL = {
  url: 'Dirección de la afirmación dentro del artículo. Es también su identificador.',
  article: 'Dirección del artículo.',
  title: 'Titular del artículo.',
  published: 'Cuándo se publicó el artículo (ISO 8601): un día, o un momento con su desfase.',
  speaker:
    'Quién lo afirma: «person:…», «organization:…» o «place:…» (su gobierno) con su identificador; «group:…» con las palabras del texto si no se le nombra; «document:…» con las palabras del texto si es un documento; «none» si el texto no lo atribuye a nadie.',
  speaker_name: 'Cómo se llama en este sitio.',
  speaker_url:
    'Su página en este sitio, o su ficha en el artículo si no tiene página; vacío si no se le nombra.',
  other_speakers:
    'Los demás, si lo afirman varios: escritos como «speaker» y separados por punto y coma.',
  via: 'Por quién se sabe que lo afirma, escrito como «speaker».',
  verb: 'Palabra del texto que lo atribuye, como «dijo» o «según».',
  form: `Cómo se dan las palabras: direct (${FORM_NAMES.direct}, como se dijeron), mixed (${FORM_NAMES.mixed}), indirect (${FORM_NAMES.indirect}). Es direct también donde lo dice la redacción y ningún signo del texto.`,
  kind: KIND_MANUAL,
  summary: 'La afirmación resumida por la redacción.',
  quote: 'Las palabras exactas del artículo que la contienen; sus partes van unidas por «[…]».',
  source_name: 'Documento, grabación o página en que consta, si la redacción lo indicó.',
  source_url: 'Su dirección.',
  corrected:
    'Cuándo se corrigió por última vez el texto de la afirmación (ISO 8601); vacío si no se ha corregido.',
  added:
    'Lo que la redacción añade al titular o a la frase y el artículo no dice, con de dónde sale si se sabe; null si todo es del artículo.',
} as const;
