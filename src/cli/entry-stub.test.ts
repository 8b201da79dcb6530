import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { EntryKind } from '../schema/ids.ts';
import { organizationSchema } from '../schema/organization.ts';
import { personSchema } from '../schema/person.ts';
import { placeSchema } from '../schema/place.ts';
import { toEntryStub } from './entry-stub.ts';

const SCHEMAS = { person: personSchema, organization: organizationSchema, place: placeSchema };

/** The fields of a new entry's file, after its schema has accepted them. */
function stubOf(
  kind: EntryKind,
  entry: Parameters<typeof toEntryStub>[1],
): Record<string, unknown> {
  const fields: unknown = parseDocument(toEntryStub(kind, entry)?.text ?? '').toJS();
  return SCHEMAS[kind].parse(fields);
}

describe('the file of a new entry', () => {
  test('has the office that the text gave a person', () => {
    expect(stubOf('person', { name: 'María Gil', role: 'fiscal' }).roles).toEqual([
      { title: 'fiscal' },
    ]);
    expect(stubOf('person', { name: 'María Gil' }).roles).toEqual([]);
  });

  test('has as aliases what the name does not tell: no surname, no article, no capitals', () => {
    const body = 'Comisión de Derechos Humanos';
    const forms = [body, `la ${body}`, 'CDH'];
    expect(stubOf('organization', { name: body, forms }).aliases).toEqual(['CDH']);
    const name = 'Luiz Inácio Lula da Silva';
    const person = [name, 'Lula da Silva', 'Lula', 'LULA DA SILVA'];
    expect(stubOf('person', { name, forms: person }).aliases).toEqual(['Lula da Silva']);
  });

  test.each([
    ['Soria', { latitude: 41.76, longitude: -2.47 }, 'ES'],
    ['Moscú', { latitude: 55.75, longitude: 37.62 }, 'RU'],
    ['Buenos Aires', { latitude: -34.61, longitude: -58.38 }, 'AR'],
    ['Lorca', { latitude: 37.67, longitude: -1.7 }, 'ES'],
  ])('has where %s lies', (name, coordinates, country) => {
    expect(stubOf('place', { name })).toMatchObject({ kind: 'city', coordinates, country });
  });

  test.each(['Córdoba', 'Valencia', 'Guadalajara', 'Mérida', 'León', 'La Rioja', 'Galicia'])(
    'leaves open where %s lies: several have the name, or it is no point',
    (name) => {
      expect(stubOf('place', { name }).coordinates).toBeUndefined();
    },
  );

  test.each([
    ['Ayuntamiento de Lugo', 'government'],
    ['Ministerio de Hacienda', 'government'],
    ['Confederación Hidrográfica del Segura', 'government'],
    ['Banco Central de Chile', 'government'],
    ['Banco Austral', 'company'],
    ['Partido Popular', 'party'],
    ['Asociación de Vecinos del Carmen', 'association'],
    ['Efe', 'agency'],
    ['Agencia Tributaria', 'government'],
    ['Organización Mundial de la Salud', 'international'],
    ['Nubalia', 'other'],
  ])('says that %s is %s', (name, kind) => {
    expect(stubOf('organization', { name }).kind).toBe(kind);
  });
});
