import type { EntryKind } from '../../schema/ids.ts';
import {
  FIRST_NAMES,
  ORGANIZATION_STARTS,
  PLACE_STARTS,
  SURNAME_ENDINGS,
  SURNAME_STARTS,
} from './corpus-words.ts';

/** A generated entry of a register: what its YAML file says, and what its address is. */
export interface CorpusEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly data: { readonly name: string } & Record<string, unknown>;
}

export type CorpusRegisters = Readonly<Record<EntryKind, readonly CorpusEntry[]>>;

/** Of ten entries five are people, two organizations and three places. */
const SHARES = { person: 0.5, organization: 0.2 } as const;
const SURNAMES = SURNAME_STARTS.flatMap((start) => SURNAME_ENDINGS.map((end) => start + end));
/** A prime that divides none of the lists: neighbours in a register get unlike names. */
const STRIDE = 7919;
/**
 * Where places lie, so that each article has a map: countries by their codes, with a point that is well
 * within each, in degrees.
 */
const COUNTRIES: readonly (readonly [code: string, latitude: number, longitude: number])[] = [
  ['ES', 40, -4],
  ['FR', 46.5, 2.5],
  ['DE', 51, 10],
  ['PL', 52, 19],
  ['UA', 49, 31],
  ['SE', 63, 16],
  ['TR', 39, 35],
  ['RU', 58, 50],
  ['MA', 32, -6],
  ['EG', 27, 30],
  ['NG', 9.5, 8],
  ['ET', 9, 39.5],
  ['KE', 0.5, 38],
  ['ZA', -29, 24],
  ['SA', 24, 45],
  ['IR', 33, 53],
  ['IN', 22, 78],
  ['CN', 34, 104],
  ['AU', -25, 134],
  ['US', 39, -98],
  ['CA', 53, -100],
  ['MX', 23.5, -102.5],
  ['CO', 4.5, -73],
  ['PE', -10, -75.5],
  ['BR', -10, -52],
  ['AR', -35, -65],
];
/** Hundredths of a degree around that point. */
const SPREAD = 110;
const MARK = 'inventada para medir el programa: no existe.';

/** Registers of `count` entries; the first ones are the same whatever the count. */
export function toCorpusRegisters(count: number): CorpusRegisters {
  const people = Math.round(count * SHARES.person);
  const organizations = Math.round(count * SHARES.organization);
  const list = <Value>(length: number, make: (index: number) => Value): Value[] =>
    Array.from({ length }, (_, index) => make(index));
  return {
    person: list(people, toPerson),
    organization: list(organizations, toOrganization),
    place: list(count - people - organizations, toPlace),
  };
}

function toPerson(index: number): CorpusEntry {
  const at = (index * STRIDE) % (FIRST_NAMES.length * SURNAMES.length ** 2);
  const first = FIRST_NAMES[at % FIRST_NAMES.length];
  const rest = Math.floor(at / FIRST_NAMES.length);
  const name = `${first} ${toSurname(rest)} ${toSurname(rest / SURNAMES.length)}`;
  return toEntry('person', name, {
    description: `Persona ${MARK}`,
    roles: [{ title: 'cargo inventado', from: '2010' }],
  });
}

function toOrganization(index: number): CorpusEntry {
  return toEntry('organization', toCompoundName(ORGANIZATION_STARTS, index), {
    kind: 'association',
    description: `Organización ${MARK}`,
  });
}

function toPlace(index: number): CorpusEntry {
  const [country, latitude, longitude] = COUNTRIES[index % COUNTRIES.length] ?? ['ES', 40, -4];
  return toEntry('place', toCompoundName(PLACE_STARTS, index), {
    kind: 'city',
    description: `Localidad ${MARK}`,
    country,
    coordinates: {
      latitude: toDegrees(latitude, index * 37),
      longitude: toDegrees(longitude, index * 101),
    },
  });
}

/** Somewhere around, in hundredths of a degree. */
function toDegrees(middle: number, seed: number): number {
  return Math.round(100 * middle + (seed % (2 * SPREAD + 1)) - SPREAD) / 100;
}

/** «Villa Abalmar»; a second word where one does not tell all entries apart. */
function toCompoundName(starts: readonly string[], index: number): string {
  const at = index * STRIDE;
  const start = starts[at % starts.length];
  const round = Math.floor(index / (starts.length * SURNAMES.length));
  const tail = round > 0 ? ` ${toSurname(round - 1)}` : '';
  return `${start} ${toSurname(Math.floor(at / starts.length))}${tail}`;
}

function toSurname(at: number): string {
  return SURNAMES[Math.floor(at) % SURNAMES.length] ?? '';
}

function toEntry(kind: EntryKind, name: string, data: Record<string, unknown>): CorpusEntry {
  return { kind, id: toSlug(name), data: { name, ...data } };
}

function toSlug(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/gu, '-');
}
