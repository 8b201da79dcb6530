import { describe, expect, test } from 'vitest';
import { readModel } from '../../cli/read-model.ts';
import { extract } from '../index.ts';
import type { Extraction } from '../types.ts';

const model = readModel();

function read(text: string): Extraction {
  return extract(text, {
    published: '2026-11-28',
    timeZone: 'Europe/Madrid',
    register: [],
    model,
  });
}

describe('one name', () => {
  test.each([
    ['José Rojo, Pacheta, compareció ayer. Pacheta dijo que se va.', 'José Rojo'],
    ['Lo hizo Mohamed Dagalo, alias Hemedti. Hemedti dijo que se va.', 'Mohamed Dagalo'],
    [
      'Murió Dolores Fernández, conocida como Lola Cabello. Lola Cabello tenía 83 años.',
      'Lola Cabello',
    ],
  ])('holds what else a person is called in «%s»', (text, name) => {
    expect(read(text).people.map((person) => person.name)).toEqual([name]);
  });

  test('holds the short name of a company and of a body', () => {
    const company = read('Cerámicas Saloni vende más. En Saloni dicen que crecerán.');
    expect(company.organizations.map(({ name }) => name)).toEqual(['Cerámicas Saloni']);
    const body = read(
      'Fiscalía acusa a dos.\n\nLa Fiscalía de Valparaíso acusa a dos brigadistas.',
    );
    expect(body.organizations.map(({ name }) => name)).toEqual(['Fiscalía de Valparaíso']);
  });
});
