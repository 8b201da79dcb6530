import type { Entry } from '../load/read-registers.ts';

const PLACE_KINDS = {
  country: 'país',
  city: 'ciudad',
  region: 'región',
  site: 'instalación',
  historical: 'estado desaparecido',
} as const;

const ORGANIZATION_KINDS = {
  agency: 'agencia de noticias',
  government: 'órgano de gobierno',
  party: 'partido',
  company: 'empresa',
  military: 'fuerzas armadas',
  international: 'organismo internacional',
  association: 'asociación',
  media: 'medio de comunicación',
  other: null,
} as const;

/** What kind of thing a place or an organization is, on screen; people have roles instead. */
export function toKindName(entry: Entry): string | null {
  if (entry.kind === 'place') return PLACE_KINDS[entry.data.kind];
  return entry.kind === 'organization' ? ORGANIZATION_KINDS[entry.data.kind] : null;
}
