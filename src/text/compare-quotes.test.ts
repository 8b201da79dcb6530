import { describe, expect, test } from 'vitest';
import { compareQuotes, findSlips, isOneUtterance, toQuoteKey } from './compare-quotes.ts';

/** Two direct quotations of one speaker, and the differences of which an editor should hear. */
const PAIRS: readonly (readonly [first: string, second: string, slips: readonly string[]])[] = [
  // Errors of copying, of translating, of memory.
  [
    'No cerraremos el puerto ni un solo día este invierno',
    'No vamos a cerrar el puerto ni un día este invierno',
    ['cerraremos → vamos a cerrar', 'solo → '],
  ],
  [
    'No vamos a negociar con los secuestradores de la aldea',
    'Vamos a negociar con los secuestradores de la aldea',
    ['No → '],
  ],
  [
    'La cosecha de este año será la mejor de la década',
    'La cosecha de este año será la peor de la década',
    ['mejor → peor'],
  ],
  [
    'Diez años de agua firmada es más de lo que hemos tenido nunca',
    'Diez años de agua es más de lo que hemos tenido nunca',
    ['firmada → '],
  ],
  [
    'El acuerdo protege a los pescadores de la costa norte',
    'El acuerdo protegía a los pescadores de la costa norte',
    ['protege → protegía'],
  ],
  [
    'Jamás aceptaremos una base extranjera en nuestro territorio',
    'Nunca aceptaremos una base extranjera en nuestro territorio',
    ['Jamás → Nunca'],
  ],
  [
    'Los culpables pagarán hasta la última moneda robada',
    'Los responsables pagarán hasta la última moneda robada',
    ['culpables → responsables'],
  ],
  [
    'Sí habrá maestros rurales en todas las comarcas',
    'Si habrá maestros rurales en todas las comarcas',
    ['Sí → Si'],
  ],
  [
    'Hemos entregado todas las llaves del archivo municipal',
    'Hemos entregado las llaves del archivo municipal',
    ['todas → '],
  ],
  [
    'Rusia está comprometida en una lucha justa contra las fuerzas hegemónicas',
    'Rusia está comprometida en una lucha sagrada contra las fuerzas hegemónicas',
    ['justa → sagrada'],
  ],
  [
    'Un museo sin visitantes es solo un almacén con buena luz',
    'Un museo sin visitantes es un almacén con mala luz',
    ['solo → ', 'buena → mala'],
  ],
  [
    'Ninguna familia quedará sin calefacción este invierno',
    'Ninguna familia quedará con calefacción este invierno',
    ['sin → con'],
  ],
  // The same words, whatever the typography.
  ['Las obras terminarán antes de las lluvias', '«Las obras terminarán, antes de las lluvias»', []],
  ['apoyo total e incondicional', '“Apoyo total e incondicional”', []],
  [
    'Las obras – dijo – terminarán antes de las lluvias',
    'Las obras — dijo — terminarán antes de las lluvias',
    [],
  ],
  // A part of the same quotation.
  [
    'Rusia está comprometida en una lucha justa contra las fuerzas hegemónicas',
    'una lucha justa contra las fuerzas hegemónicas',
    [],
  ],
  [
    'Las becas de comedor se pagarán por adelantado y sin papeles nuevos',
    'Las becas de comedor se pagarán por adelantado',
    [],
  ],
  [
    'Los precios suben desde la primavera y nadie, en los despachos de la capital, lo quiere contar',
    'Los precios suben desde la primavera y nadie […] lo quiere contar',
    [],
  ],
  [
    'Hay que decirlo: la presa está vacía y los pozos también',
    'la presa está vacía y los pozos también',
    [],
  ],
  // Another figure, as when a count goes on.
  [
    'Hemos tardado 12 años en escuchar a quienes cuidaban del bosque',
    'Hemos tardado 45 años en escuchar a quienes cuidaban del bosque',
    [],
  ],
  [
    'Han llegado 12.500 toneladas de trigo al puerto viejo',
    'Han llegado 13.000 toneladas de trigo al puerto viejo',
    [],
  ],
  [
    'El 40 % de las viviendas del barrio sigue sin agua corriente',
    'El 55 % de las viviendas del barrio sigue sin agua corriente',
    [],
  ],
  // Other statements.
  ['La cosecha será corta', 'No habrá reservas', []],
  [
    'Vamos a bajar los impuestos a las familias',
    'Vamos a abrir las bibliotecas hasta la medianoche',
    [],
  ],
  [
    'El tren volverá a funcionar con máquinas eléctricas fabricadas aquí',
    'El tren llegará tarde porque las máquinas viejas no se fabrican ya',
    [],
  ],
  ['La guerra ha terminado', 'La guerra no ha terminado', []],
  [
    'Sin maestros no hay escuela y sin escuela no hay pueblo',
    'Sin agua no hay huerta y sin huerta no hay pueblo',
    [],
  ],
  [
    'Pediremos al Gobierno central más médicos para los hospitales de la comarca',
    'El Gobierno central mandó ayer a la comarca más médicos que hospitales hay',
    [],
  ],
  ['Estoy muy contento', 'Estoy contento', []],
  ['Queremos la paz', 'Queremos paz', []],
];

describe('thirty pairs of quotations', () => {
  test.each(PAIRS)('«%s» and «%s»', (first, second, expected) => {
    const slips = findSlips(compareQuotes(first, second));
    expect(slips.map((slip) => `${slip.first} → ${slip.second}`)).toEqual(expected);
    expect(findSlips(compareQuotes(second, first))).toHaveLength(expected.length);
  });
});

test('two quotations are laid one above the other, and nothing of either is lost', () => {
  for (const [first, second] of PAIRS) {
    const { segments } = compareQuotes(first, second);
    expect(
      segments
        .map((each) => each.first)
        .filter(Boolean)
        .join(' '),
    ).toBe(first);
    expect(
      segments
        .map((each) => each.second)
        .filter(Boolean)
        .join(' '),
    ).toBe(second);
  }
});

test('one utterance is told from another', () => {
  expect(isOneUtterance(compareQuotes('El pulpo no sabe', 'el pulpo no sabe.'))).toBe(true);
  expect(isOneUtterance(compareQuotes('La cosecha será corta', 'No habrá reservas'))).toBe(false);
  expect(toQuoteKey('«El pulpo, no sabe»')).toBe('el pulpo no sabe');
});
