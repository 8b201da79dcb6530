import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAbbreviations } from '../../text/abbreviations.ts';
import { toSentences } from './sentences.ts';

test('a text is cut after its sentences, and white space alone is none', () => {
  const text = 'Kim llegó. ¿Y Putin? También.  ';
  const sentences = toSentences(text, []).map(({ start, end }) => text.slice(start, end).trim());
  expect(sentences).toEqual(['Kim llegó.', '¿Y Putin?', 'También.']);
});

test.each([
  ['El Sr. Biden habló con EE. UU. y D. Luis sobre el núm. 3.', 1],
  ['La Dra. Ruiz y el Prof. Gil viven en la Avda. Sol.', 1],
  ['J. R. R. Tolkien y C. S. Lewis escribieron. Vivían en Oxford.', 2],
  ['Viajó a EE. UU. La cumbre sigue.', 2],
  ['Trabaja en Repsol S.A. desde 2010. Antes, no.', 2],
  ['Vea la pág. 12 y el art. 3. Dice mucho.', 2],
  ['Ganó el 5. Luis llegó.', 2],
  ['Dijo que sí. Ana, no.', 2],
  ['Fue en EE. UU., en Lima y en el cap. 4.', 1],
  ['Habló el prof. Gil con la profa. Ruiz y el sr. Sanz.', 1],
  ['Lo firman los hnos. Soto y la cía. Luz. Nadie más.', 2],
  ['Véase la p. 5 y la pp. 7 del vol. 2.', 1],
  ['Llegó Ana. Luis no. Eva sí. Sol también.', 4],
  ['El grupo A. Luego el B. Luego nada.', 1],
  ['Nació en el siglo X. En el XI murió. Luz calló.', 3],
  ['Costó cinco mil. Tres lo vieron. Fin. Nada más.', 4],
  ['La Dip. Mora y el Sen. Paz vieron al Gob. Ríos.', 1],
  ['Marcó en el min. 90 y vive en la Ctra. Real con la Mtra. Soto.', 1],
  ['S. M. el Rey vio a la Lcda. Ruiz. Después, a D. Luis.', 2],
  ['César murió en el 44 a. C. en Roma. Fin.', 2],
  ['Roma cayó en el 476 d. C. y nadie lo vio.', 1],
  ['Se anotó la letra a. Carlos calló.', 2],
  ['La Sra. Dña. Ana, Dª. Eva y Mª. Luz vinieron. Fin.', 2],
  ['Llegó a las 8 a. m. y salió a las 9 p. m. del lunes.', 1],
  ['El gral. Paz, el cnel. Ríos y mons. Sáez. Los tres.', 2],
])('«%s» is read in %i', (text, count) => {
  expect(toSentences(text, findAbbreviations(text))).toHaveLength(count);
});

test('no word is lost between sentences, whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const said = toSentences(text, findAbbreviations(text)).map(({ start, end }) =>
        text.slice(start, end),
      );
      expect(said.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});
