import type { Entry } from '../load/read-registers.ts';
import type { Organization } from '../schema/organization.ts';
import type { Place } from '../schema/place.ts';

const ORGANIZATION_KIND_NAMES: Readonly<Record<Organization['kind'], string>> = {
  agency: 'Agencia de noticias',
  government: 'Órgano de gobierno',
  party: 'Partido',
  company: 'Empresa',
  military: 'Fuerzas armadas',
  international: 'Organismo internacional',
  association: 'Asociación',
  media: 'Medio de comunicación',
  other: 'Organización',
};

const PLACE_KIND_NAMES: Readonly<Record<Place['kind'], string>> = {
  country: 'País',
  city: 'Ciudad',
  region: 'Región',
  site: 'Lugar',
  historical: 'Lugar histórico',
};

/** What an entry is, in a word: «Persona», «Agencia de noticias», «Ciudad». */
export function toKindName(entry: Entry): string {
  switch (entry.kind) {
    case 'person':
      return 'Persona';
    case 'organization':
      return ORGANIZATION_KIND_NAMES[entry.data.kind];
    case 'place':
      return PLACE_KIND_NAMES[entry.data.kind];
  }
}
