import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCut } from './units.ts';

/** What `|` in a text would cut. */
function cutOf(marked: string): string | null {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const cut = findCut(text, offset, { start: 0, end: text.length });
  return cut && text.slice(cut.start, cut.end);
}

describe('a place in a text cuts', () => {
  test.each([
    ['hubo 1.|500 muertos', '1.500'],
    ['hubo 1|.500 muertos', '1.500'],
    ['hubo 1·|500 muertos', '1·500'],
    ['hubo 1٬|500 muertos', '1٬500'],
    ['hubo ٣٬|٥٠٠ muertos', '٣٬٥٠٠'],
    ['subió un 3| ½ por ciento', '3 ½ por ciento'],
    ['en los siglos XX-|XXI', 'siglos XX-XXI'],
    ['los EE |UU atacaron', 'EE UU'],
    ['según CC |OO ayer', 'CC OO'],
    ['costó 5| M€ ayer', '5 M€'],
    ['costó medio |millón ayer', 'medio millón'],
    ['Media| docena de heridos', 'Media docena'],
    ['costó un millón| y medio ayer', 'un millón y medio'],
    ['dos años| y medio de cárcel', 'dos años y medio'],
    ['uno de cada |10 niños', 'uno de cada 10'],
    ['Tres| de cada cuatro niños', 'Tres de cada cuatro'],
    ['un cuarto de |millón de euros', 'un cuarto de millón'],
    ['marcó 15 grados| bajo cero', 'grados bajo cero'],
    ['marcó menos |15 grados', 'menos 15'],
    ['Menos |quince en Teruel', 'Menos quince'],
    ['a las ocho| menos cuarto', 'ocho menos cuarto'],
    ['a las 8 menos |veinte', '8 menos veinte'],
    ['un 3,|5 por ciento', '3,5 por ciento'],
    ['un 3,5| por ciento', '3,5 por ciento'],
    ['el cinco| por ciento', 'cinco por ciento'],
    ['a -|15 grados', '-15'],
    ['a −|15 grados', '−15'],
    ['a –|15 grados', '–15'],
    ['un +|2 de saldo', '+2'],
    ['con ±| 3 puntos', '± 3'],
    ['las 12 |500 firmas', '12 500'],
    ['las 12\u00A0|500 firmas', '12\u00A0500'],
    ['las 12\u202F345\u202F|678,9 firmas', '12\u202F345\u202F678,9'],
    ['un pacto de no-|agresión', 'no-agresión'],
    ['un pacto de no‑|agresión', 'no‑agresión'],
    ['un 5|% más', '5%'],
    ['un 5| % más', '5 %'],
    ['pagó 500 |€ ayer', '500 €'],
    ['pagó €|500 ayer', '€500'],
    ['pagó US$|500 ayer', 'US$500'],
    ['pagó $ |500 ayer', '$ 500'],
    ['llegó 5|º ayer', '5º'],
    ['a 15 |°C', '15 °C'],
    ['el 2.|º puesto', '2.º'],
    ['un 1/|2 del total', '1/2'],
    ['a las 12:|30 horas', '12:30'],
    ['ganó 3-|2 ayer', '3-2'],
    ['ganó 3–|2 ayer', '3–2'],
    ['la Covid-|19 sigue', 'Covid-19'],
    ['uranio U-|235 puro', 'U-235'],
    ['en EE. |UU. hay', 'EE. UU.'],
    ['en EE. UU|. hay', 'EE. UU.'],
    ['la CC.|OO. de', 'CC.OO.'],
    ['Repsol S.|A. ganó', 'S.A.'],
    ['escriba a ana.|ruiz@example.org hoy', 'ana.ruiz@example.org'],
    ['escriba a ana@|example.org hoy', 'ana@example.org'],
    ['vea https://example.org/|a?b=1, dijo', 'https://example.org/a?b=1'],
    ['el diario elpais.|com dijo', 'elpais.com'],
    ['500| mil muertos', '500 mil'],
    ['3,5| millones de', '3,5 millones'],
    ['dos mil |quinientos muertos', 'dos mil quinientos'],
    ['Dos| mil muertos', 'Dos mil'],
    ['treinta y |cinco muertos', 'treinta y cinco'],
    ['la Guardia de O’|Higgins', 'O’Higgins'],
    ['iba a 90 km/|h ayer', 'km/h'],
    ['en el canal Canal|+ ayer', 'Canal+'],
    ['en C|++ hoy', 'C++'],
    ['lo llamó h*|jo ayer', 'h*jo'],
    ['un (des)|acuerdo total', '(des)acuerdo'],
    ['los niño|(s) de', 'niño(s)'],
    ['el ex |presidente Ruiz', 'ex presidente'],
    ['el #|MeToo de', '#MeToo'],
    ['Marcel·|lí dijo', 'Marcel·lí'],
    ['2023-|09-14', '2023-09-14'],
    ['la fuerza AT&|T', 'AT&T'],
    ['m|edio', 'medio'],
    ['en el s. |XXI cambió', 's. XXI'],
    ['en el siglo |XXI cambió', 'siglo XXI'],
    ['en los siglos| XIX y', 'siglos XIX'],
    ['el art. |155 de', 'art. 155'],
    ['el n.º |10 de', 'n.º 10'],
    ['el núm. |3 de', 'núm. 3'],
    ['la pág. |1.024 de', 'pág. 1.024'],
  ])('%s', (marked, whole) => {
    expect(cutOf(marked)).toBe(whole);
  });
});

describe('a place in a text cuts nothing', () => {
  test.each([
    'hubo |500 muertos',
    'al menos |15 grados',
    'más o menos |quince grados',
    'por lo menos |20 muertos',
    'un siglo |después',
    'en el siglo |Xenakis',
    'los arts. |y las letras',
    'en 2019, |300 murieron',
    'en 2020 |300 personas',
    'dijo: «|500 muertos»',
    'dijo que no|. El ministro',
    'dos| y tres cosas',
    'el ex |de Ana',
    'un |Sr. Pérez',
    'soldados –|15 de ellos heridos– y',
    '—|No voy',
    'No voy —|dijo',
    'no voy -|dijo Prado-',
    'son 500|, dijo',
    'de los |dos países',
    'J. |Pérez dijo',
    'un palo‑a‑pique |bueno',
    'ayer.|La reunión',
    'la (|famosa) ley',
    '‘|no’ dijo',
    'vino |por mil razones',
    '(|50) personas',
    'por medio |de un abogado',
    'el medio |digital publicó',
    'cada |año y cada mes',
    'años |y meses de cárcel',
    'los EE. UU. |Hoy',
    'grados |y minutos',
  ])('%s', (marked) => {
    expect(cutOf(marked)).toBeNull();
  });
});

test('what is whole holds the place, and is cut at no place of its ends', () => {
  const text = fc
    .array(
      fc.constantFrom('1', '500', '.', ',', ' ', '-', 'no', 'mil', '%', '€', 'EE', 'y', 'ex', '«'),
      {
        maxLength: 20,
      },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(), (words, at) => {
      const within = { start: 0, end: words.length };
      const offset = at % (words.length + 1);
      const cut = findCut(words, offset, within);
      if (!cut) return;
      expect(cut.start).toBeLessThan(offset);
      expect(cut.end).toBeGreaterThan(offset);
    }),
  );
});
