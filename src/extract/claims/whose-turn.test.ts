import { describe, expect, test } from 'vitest';
import { readModel } from '../../cli/read-model.ts';
import { extract } from '../index.ts';

const model = readModel();

function lastSpeaker(text: string): string | undefined {
  const options = { published: '2026-11-28', timeZone: 'Europe/Madrid', register: [], model };
  return extract(text, options).claims.at(-1)?.speaker?.text;
}

describe('a verb without a subject', () => {
  test.each([
    ['Marta Ruiz avisó de que no hay agua. Añadió que el pozo está seco.', 'Marta Ruiz'],
    ['La alcaldesa Ana Mir inauguró la plaza. Prometió que habrá árboles.', 'La alcaldesa Ana Mir'],
    ['Los vecinos cortaron ayer la carretera. Aseguran que nadie les avisó.', 'Los vecinos'],
    [
      'La ministra Ana Gil dijo ayer que Luis Paz no irá. «Tiene trabajo», explicó.',
      'La ministra Ana Gil',
    ],
    [
      'El presidente, Juan Cruz, defendió la obra. Recordó que la pidió el pueblo.\n\nMás duro fue Luis Paz. Reprochó al Gobierno que callara y avisó de que habrá huelga.',
      'Luis Paz',
    ],
    [
      'A Marisol Cano le quedan veinte días para cerrar. Lo supo por una carta que recibió el lunes. «Ni una llamada», se queja mientras limpia.',
      'Marisol Cano',
    ],
    [
      'La poeta Julia Ferrer murió ayer en Morella. Nacida en Castellón, hija de un maestro, marchó a Cracovia y allí se quedó once años. «Polonia me enseñó a reír», dijo en 2015.',
      'La poeta Julia Ferrer',
    ],
    [
      'Sara Gil espera su turno. Ella prefiere no hacerse ilusiones: insiste en que su trabajo es otro.',
      'Sara Gil',
    ],
    [
      'Ana Mir conoció a Luis Paz, de quien contaba poco. Allí vio a Eva Ros, de la que contaba que fumaba mucho.',
      'Ana Mir',
    ],
  ])('%s', (text, speaker) => {
    expect(lastSpeaker(text)).toBe(speaker);
  });
});
