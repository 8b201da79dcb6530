import { describe, expect, test } from 'vitest';
import type { NameType } from '../tagger/labels.ts';
import { findSentences } from '../text/sentences.ts';
import { typeByWords } from './type-by-words.ts';
import { toFoundName } from './types.ts';
import type { LocatedName } from './types.ts';

type Case = readonly [sentence: string, tagged: NameType, told: NameType];

/** The name stands between bars. */
const CASES: readonly Case[] = [
  ['Lo dijo |Greenpeace| ayer.', 'person', 'organization'],
  ['Ganó la |Liga de Campeones| en mayo.', 'organization', 'other'],
  ['Convocó la |Central Obrera| un paro.', 'place', 'organization'],
  ['Vive en la calle |Mayor| desde niño.', 'place', 'other'],
  ['El «|Gloria|» vuelve a casa.', 'person', 'other'],
  ['Estudia en la |Universidad de Vostok| desde ayer.', 'place', 'organization'],
  ['Habló la ministra de |Hacienda| ayer.', 'organization', 'other'],
  ['Habló el conselleiro de |Facenda| ayer.', 'place', 'other'],
  ['Habló el titular de |Sedatu| ayer.', 'person', 'organization'],
  ['Habló el alcalde de |Bonares| ayer.', 'person', 'place'],
  ['Compró |Transportes Ruiz| un camión.', 'person', 'organization'],
  ['|Fiscalía| investiga a dos vecinos.', 'person', 'organization'],
  ['Cortan la carretera a |Cárdenas| por nieve.', 'person', 'place'],
  ['Lo emitió |Canal| 13 anoche.', 'other', 'organization'],
  ['Se celebró el día de los |Inocentes| ayer.', 'person', 'other'],
  ['En |Zarza la Mayor| la banda ensaya.', 'person', 'place'],
  ['Llegó de |La Mata de Alcántara| ayer.', 'person', 'place'],
  ['Jugó en un |Buesa Arena| lleno.', 'person', 'place'],
  ['Lo firma |Vostok|, gremio que reúne empresas.', 'person', 'organization'],
  ['Vuela con |Vostok Airways| a Lima.', 'place', 'organization'],
  ['Recibió el |Premio Vostok| ayer.', 'place', 'other'],
  ['Viajó al cosmódromo de |Vostochny| ayer.', 'person', 'place'],
  ['Se quedó en la cordillera del |Bálsamo| ayer.', 'organization', 'place'],
  ['Pasearon por los jardines de |Pereda| ayer.', 'person', 'place'],
  ['Vive en el campus de |Vostok| ahora.', 'organization', 'place'],
  ['Cayó en el macizo de las |Ubiñas| ayer.', 'organization', 'place'],
  ['Desde |Bonares|, la alcaldesa lo negó.', 'person', 'place'],
  ['Cantó en la sala |Ícaro| anoche.', 'person', 'other'],
  ['Se fue del partido |Morena| ayer.', 'person', 'organization'],
  ['Lo cuenta la cooperativa |Vostok| hoy.', 'person', 'organization'],
  ['Fue a un concierto de |Shakira| ayer.', 'place', 'person'],
  ['Jugó en el |Santiago Robles| anoche.', 'person', 'other'],
  ['Votó a |Somos Cuenca| en mayo.', 'place', 'organization'],
  ['Habló la ingeniera |Dalia Vostok| ayer.', 'organization', 'person'],
  ['Habló la lideresa |Zaida Vostok Ulcué| ayer.', 'organization', 'person'],
  ['Combaten en el cañón del |Vostok| hoy.', 'organization', 'place'],
  ['Lo compró el fondo británico |Asabys Vostok| ayer.', 'person', 'organization'],
  ['Habló la naviera |Boreal Vostok| ayer.', 'person', 'organization'],
  ['Atracó el carguero |Aurora| ayer.', 'organization', 'other'],
  ['Protestan los tripulantes del |Aurora| hoy.', 'place', 'other'],
  ['Saludó a |Vostok| ayer.', 'person', 'person'],
];

describe('by its own words and those around it', () => {
  test.each(CASES)('of «%s», tagged %s, the name is %s', (marked, tagged, told) => {
    expect(typeMarked(marked, tagged).type).toBe(told);
  });
});

test('the number of a channel belongs to its name', () => {
  expect(typeMarked('Lo emitió |Canal| 13 anoche.', 'other').text).toBe('Canal 13');
});

test('who is named between commas after what tells which one is a person without doubt', () => {
  const sentence = 'Una vecina que avisó a los bomberos, |Encarnación Rueda|, contó el susto.';
  expect(typeMarked(sentence, 'place', 0.5)).toMatchObject({ type: 'person', certainty: 1 });
  expect(typeMarked(sentence, 'place', 0.7)).toMatchObject({ type: 'place', certainty: 0.7 });
});

function typeMarked(marked: string, type: NameType, certainty?: number): LocatedName {
  const [start, end] = [marked.indexOf('|'), marked.lastIndexOf('|') - 1];
  const sentences = findSentences(marked.replaceAll('|', '')).flatMap((each) => each.sentences);
  const tokens = sentences[0]!;
  const from = tokens.findIndex((token) => token.start === start);
  const to = tokens.findIndex((token) => token.end === end) + 1;
  const name = toFoundName(sentences, 0, { type, from, to });
  return typeByWords([certainty === undefined ? name : { ...name, certainty }], sentences)[0]!;
}
