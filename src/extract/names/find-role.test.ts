import { describe, expect, test } from 'vitest';
import { findRole } from './find-role.ts';

const roleOf = (text: string, name: string): string | null => {
  const start = text.indexOf(name);
  const mention = { start, end: start + name.length };
  const other = text.indexOf('Juan Rey');
  const people = [mention, { start: other, end: other + 'Juan Rey'.length }];
  return findRole(
    text,
    [mention],
    people.filter((range) => range.start >= 0).toSorted((a, b) => a.start - b.start),
  );
};

describe('the office of a person', () => {
  test.each([
    ['La fiscal María Gil pidió tres años.', 'fiscal'],
    ['El jefe de los bomberos, María Gil, explicó el fuego.', 'jefe de los bomberos'],
    [
      'Ayer habló la ministra de Trabajo y Economía Social, María Gil.',
      'ministra de Trabajo y Economía Social',
    ],
    ['El Ministro de Economía María Gil aseguró que no.', 'ministro de Economía'],
    ['María Gil, fundadora de Nubalia, lo explica.', 'fundadora de Nubalia'],
    ['Lo dijo María Gil, la portavoz del PP en el Senado.', 'portavoz del PP en el Senado'],
    ['La embajadora en Moscú, María Gil, volvió.', 'embajadora en Moscú'],
    ['El presidente ruso, María Gil, viajó.', 'presidente ruso'],
    ['Según la exministra María Gil, es tarde.', 'exministra'],
    ['La hija de la ministra María Gil', 'ministra'],
    ['La reunión con el alcalde de Lugo, María Gil, duró poco.', 'alcalde de Lugo'],
    ['«No», dijo la vicepresidenta segunda\nMaría Gil.', 'vicepresidenta segunda'],
    ['El dirigente de Verde Juan Rey y la cronista de TVN María Gil', 'cronista de TVN'],
    ['La geóloga María Gil lo duda.', 'geóloga'],
    [
      'La rectora de la Universidad de Murcia, María Gil, calló.',
      'rectora de la Universidad de Murcia',
    ],
    ['Protestó María Gil, agricultora de Lorca.', 'agricultora de Lorca'],
  ])('is read beside the name in «%s»', (text, role) => {
    expect(roleOf(text, 'María Gil')).toBe(role);
  });

  test.each([
    'La hija de la ministra, María Gil, calló.',
    'Su hermana María Gil vive en Soria.',
    'La madre, María Gil, lo niega.',
    'El alcalde recibió a María Gil.',
    'El alcalde y María Gil se saludaron.',
    'El presidente dijo ayer, María Gil lo oyó.',
    'El director que fichó a la estrella María Gil',
    'La señora María Gil vendió la casa.',
    'María Gil, de 43 años, presidente del jurado ayer.',
    'El presidente en Madrid María Gil',
    'María Gil, que es alcaldesa, dimitió.',
    'La ciudad de María Gil.',
    'La menor María Gil fue hallada.',
    'El dirigente de Verde Juan Rey y María Gil hablaron.',
    'María Gil, jefa de Juan Rey, calló.',
    'Con María Gil, jefa nadie la llama.',
  ])('is not made up in «%s»', (text) => {
    expect(roleOf(text, 'María Gil')).toBeNull();
  });
});
