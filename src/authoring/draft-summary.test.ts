import { expect, test } from 'vitest';
import { readModel } from '../cli/read-model.ts';
import { extract } from '../extract/index.ts';
import { toSummary } from './draft-summary.ts';

const options = {
  published: '2026-11-27',
  timeZone: 'Europe/Madrid',
  register: [],
  model: readModel(),
};

test.each([
  [
    'La oposición reprochó al alcalde no haber avisado a los vecinos.',
    'La oposición reprochó al alcalde no haber avisado a los vecinos.',
  ],
  [
    'Aseguró ayer el ministro Juan Lema que los precios bajarán.',
    'El ministro Juan Lema aseguró que los precios bajarán.',
  ],
  ['«No habrá peaje», prometió Rosa Gil.', 'Rosa Gil prometió: «No habrá peaje».'],
  [
    'El tren salió con retraso, según la compañía.',
    'Según la compañía, el tren salió con retraso.',
  ],
  ['Se cree que habrá elecciones.', null],
])('of «%s» makes «%s»', (text, expected) => {
  const [claim] = extract(text, options).claims;
  expect(claim && toSummary(text, claim, claim.speaker?.text ?? '')).toBe(expected);
});
