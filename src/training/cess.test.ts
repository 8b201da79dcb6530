import { expect, test } from 'vitest';
import { toDocument } from './cess.ts';
import { toOurTypes } from './our-types.ts';

const TREES = `(
  (S
    (sn-SUJ
      (espec.fs
        (da0fs0 La el))
      (grup.nom.fs
        (ncfs000 alcaldesa alcaldesa)
        (Fc , ,)
        (np0000p Celia_Villalobos Celia_Villalobos)
        (Fc , ,)))
    (grup.verb
      (vmis3s0 pidió pedir))
    (S.F.C-CD
      (Fe " ")
      (sn.e-SUJ *0*)
      (ncfs000 calma calma)
      (Fe " "))
    (sp
      (sps00 en en)
      (np0000l Málaga Málaga))
    (Fpa -Fpa- -Fpa-)
    (np0000o PP PP)
    (Fpt -Fpt- -Fpt-)
    (Fp . .)))
`;

test('a document of CESS-ESP is read as its text, with its names where they stand', () => {
  const { text, names } = toDocument('a1', TREES);
  expect(text).toBe('La alcaldesa, Celia Villalobos, pidió "calma" en Málaga (PP).\n');
  expect(names.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
    ['person', 'Celia Villalobos'],
    ['place', 'Málaga'],
    ['organization', 'PP'],
  ]);
});

test('a sentence with a name that nobody typed, or with a code in its place, is left out', () => {
  const untyped = TREES.replace('np0000o PP PP', 'np00000 PP PP');
  const coded = TREES.replace('np0000o PP PP', 'np0000o ZZNM ZZNM');
  expect(toDocument('a1', untyped + TREES).text).toBe(toDocument('a1', TREES).text);
  expect(toDocument('a1', coded + TREES).names).toEqual(toDocument('a1', TREES).names);
});

test('a country that acts stays a place, and what an office is for names nobody', () => {
  const text =
    'Rusia valora al ministro de Hacienda y a la Guardia Civil en la Universidad de Yale.';
  const names = ['Rusia', 'Hacienda', 'Guardia Civil', 'Universidad de Yale'].map((name) => {
    const start = text.indexOf(name);
    const type = name.includes('Yale') ? ('place' as const) : ('organization' as const);
    return { type, start, end: start + name.length };
  });
  expect(toOurTypes({ id: 'a1', text, names }).names.map(({ type }) => type)).toEqual([
    'place',
    'other',
    'organization',
    'organization',
  ]);
});
