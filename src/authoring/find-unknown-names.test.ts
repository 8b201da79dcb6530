import { expect, test } from 'vitest';
import { findUnknownNames } from './find-unknown-names.ts';

test.each([
  ['Ayer habló Ana Ruiz.', ['Ana Ruiz']],
  ['Ayer habló la ministra. Hoy calla.', []],
  ['La Universidad de Moscú abrió.', ['Universidad de Moscú']],
  ['Dijo Ruiz, y luego Ruiz calló.', ['Ruiz']],
  ['Llegó en El tren de La Paz.', ['La Paz']],
  ['Dijo: “Mañana veremos”.', []],
  ['«No vendrá.» Segundo, dijo que sí.', []],
  ['Tercero: el «plan B». Durante meses, nada. ¿Dónde? Todo igual.', []],
  ['(Lo supo ayer.) Primero, calló; «sí.» Última hora.', []],
  ['Ana Ruiz habló.', ['Ana Ruiz']],
  [
    'EE. UU. calla; CC.OO. y las FF. AA., no. AA y BB.',
    ['EE. UU.', 'CC.OO.', 'FF. AA.', 'AA', 'BB'],
  ],
  ['Lo dijo el Presidente al Sr. Director en Semana Santa. Feliz Navidad.', []],
  ['Ayer calló Durante Ruiz.', ['Durante Ruiz']],
])('%s → %j', (text, names) => {
  expect(findUnknownNames(text, []).map(({ name }) => name)).toEqual(names);
});

test('a name that is known is not reported', () => {
  expect(findUnknownNames('Habló Ana Ruiz.', [{ start: 7, end: 15 }])).toEqual([]);
});
