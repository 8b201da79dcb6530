import { MORE_CLAIMS } from './claims.ts';
import { FACET_NAMES } from './facets.ts';
import { SECTION_NAMES } from './sections.ts';

/** The page where one searches, beside its form. */
export const SEARCH_PAGE = {
  title: SECTION_NAMES.search,
  description:
    'Busque nombres, afirmaciones y palabras de los artículos, o recorra las listas de personas, organizaciones, lugares y temas.',
  withoutScript:
    'El buscador necesita JavaScript. Sin él, estas listas llevan a todos los artículos.',
  lists: 'También puede recorrer las listas:',
} as const;

export const SEARCH_FORM = {
  words: 'Nombres, palabras o «frases»',
  submit: SECTION_NAMES.search,
  narrow: 'Acotar los artículos',
  results: 'Resultados',
} as const;

/** The groups of what is found, the short name of each, and the button at its end. */
export const SEARCH_GROUPS = {
  names: {
    title: 'Personas, organizaciones y lugares',
    short: 'Nombres',
    more: 'Más nombres',
  },
  claims: { title: SECTION_NAMES.claims, short: SECTION_NAMES.claims, more: MORE_CLAIMS },
  articles: { title: 'Artículos', short: 'Artículos', more: 'Más artículos' },
} as const;

/** By what results may be narrowed. */
export const FILTER_NAMES = {
  person: 'Persona',
  organization: 'Organización',
  place: 'Lugar',
  topic: FACET_NAMES.topic,
  year: FACET_NAMES.year,
} as const;
