import { expect, test } from 'vitest';
import { toDocument } from './cess.ts';

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
