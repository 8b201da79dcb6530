import { expect, test } from 'vitest';
import { findAbbreviations } from './abbreviations.ts';

test.each([
  ['El prof. Gil y la Profa. Ruiz, núm. 3', 'prof profa núm'],
  ['Lo dijo el Sr. Biden; el sr. Biden calló. Y el Gral. Soto.', 'sr gral'],
  ['El grupo a. Ganó el D. Luis. Vio a la c. 5', ''],
  ['Fin de la calle. Art deco. Terminó el art', ''],
  ['Lo vio ene.ro y sept.', 'ene sept'],
  ['Monseñor. Mons. Romero. aprof. 5', 'mons'],
])('the abbreviations of «%s» are «%s»', (text, expected) => {
  expect(findAbbreviations(text).join(' ')).toBe(expected);
});
