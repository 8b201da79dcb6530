import type { EntryKind } from '../schema/ids.ts';

/** How each register is called. */
export const REGISTER_NAMES: Readonly<Record<EntryKind, string>> = {
  person: 'Personas',
  organization: 'Organizaciones',
  place: 'Lugares',
};

/** How the other parts of the site are called, in its links and above their pages. */
export const SECTION_NAMES = {
  front: 'Portada',
  claims: 'Afirmaciones',
  topics: 'Temas',
  search: 'Buscar',
  about: 'Acerca',
  data: 'Datos abiertos',
} as const;
