import { expect, test } from 'vitest';
import { toFirstSentence } from './first-sentence.ts';

test.each([
  [
    'Kim y Putin se reunieron más de cuatro horas. Según Estados Unidos, habrá acuerdo.',
    'Kim y Putin se reunieron más de cuatro horas.',
  ],
  [
    'El presidente de EE. UU. viaja a Madrid con su equipo. Vuelve el lunes.',
    'El presidente de EE. UU. viaja a Madrid con su equipo.',
  ],
  [
    'La portavoz y el Sr. Martínez no se han visto todavía. Lo harán.',
    'La portavoz y el Sr. Martínez no se han visto todavía.',
  ],
  [
    'Dijo: «No hay acuerdo ni lo habrá este año. Nunca». Y calló.',
    'Dijo: «No hay acuerdo ni lo habrá este año. Nunca».',
  ],
  [
    'Fin. La obra acaba hoy y la plaza se abre mañana.',
    'Fin. La obra acaba hoy y la plaza se abre mañana.',
  ],
  [
    '¿Quién pagará el puente que se cayó ayer? Nadie lo sabe.',
    '¿Quién pagará el puente que se cayó ayer?',
  ],
  ['Una sola frase sin nada detrás', 'Una sola frase sin nada detrás'],
  [
    'Subieron los precios un 3.5 por ciento en un año. Más.',
    'Subieron los precios un 3.5 por ciento en un año.',
  ],
])('the first sentence of «%s»', (description, sentence) => {
  expect(toFirstSentence(description)).toBe(sentence);
});
