import { expect, test } from 'vitest';
import { readModel } from '../../cli/read-model.ts';
import { extract } from '../index.ts';

const model = readModel();

test.each([
  [
    'La consejera Ana Gil afirma que Luis Paz, al que acusó de mentir, no volverá a tener cargo alguno en su partido.',
    ['Luis Paz, al que acusó de mentir, no volverá a tener cargo alguno en su partido'],
  ],
  [
    'Ana Bollaín cree que el cine llega tarde y lamenta que la ley siga, a su entender, «coja de recursos».',
    ['el cine llega tarde', 'la ley siga, a su entender, «coja de recursos»'],
  ],
  [
    'La ministra Ana Gil aseguró que no habrá recortes, pero descartó que suban las ayudas.',
    ['no habrá recortes', 'suban las ayudas'],
  ],
])('one who speaks in his own claim says nothing twice: %s', (text, quotes) => {
  const options = { published: '2026-11-28', timeZone: 'Europe/Madrid', register: [], model };
  expect(extract(text, options).claims.map(({ quote }) => quote)).toEqual(quotes);
});

test.each([
  [
    'Los vecinos protestan porque el edificio, según un informe municipal, presenta daños en la cubierta.',
    'el edificio, según un informe municipal, presenta daños en la cubierta',
  ],
  [
    'Allí descubrió, según dice Sara Gil, que el mal humor se contagia más que la gripe.',
    'Allí descubrió, según dice Sara Gil, que el mal humor se contagia más que la gripe',
  ],
  [
    'El jefe se despidió con una carrera en la que, prometió Ana Gil, no piensa dejarse ganar.',
    'no piensa dejarse ganar',
  ],
  ['Luis Paz bromeó con que ahora tendrán tiempo para jugar.', 'ahora tendrán tiempo para jugar'],
  [
    'Ana Gil advirtió de que los márgenes bajarán el año que viene y de que la deuda seguirá igual.',
    'los márgenes bajarán el año que viene',
  ],
])('an aside leaves a clause whole: %s', (text, quote) => {
  const options = { published: '2026-11-28', timeZone: 'Europe/Madrid', register: [], model };
  expect(extract(text, options).claims.map((claim) => claim.quote)).toContain(quote);
});
