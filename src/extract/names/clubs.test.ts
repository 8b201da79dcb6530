import { describe, expect, it } from 'vitest';
import { findSentences } from '../text/sentences.ts';
import { typeClubs } from './clubs.ts';
import { toFoundName } from './types.ts';

describe('typeClubs', () => {
  const cases: [string, string, string, string][] = [
    ['takes a city with an article for its club', 'Ganó al Valencia.', 'Valencia', 'organization'],
    ['knows places that take an article', 'Viajó al Perú.', 'Perú', 'place'],
    ['takes a city that wins for its club', 'León venció 3-2.', 'León', 'organization'],
    [
      'takes both of a pair for clubs',
      'León y Pumas empataron a tres goles.',
      'León',
      'organization',
    ],
    ['takes the rival for a club', 'El equipo cayó por 2-1 ante Toluca.', 'Toluca', 'organization'],
    [
      'takes a name with its goals for a club',
      'Girona 1 – Sevilla 1: empate',
      'Sevilla',
      'organization',
    ],
    [
      'takes who loses for a club where sport is told',
      'La derrota de Toluca abrió la tabla.',
      'Toluca',
      'organization',
    ],
    [
      'leaves a city that loses a battle',
      'La derrota de Toluca acabó la guerra.',
      'Toluca',
      'place',
    ],
    ['leaves a city where nobody plays', 'Venecia superó la crecida.', 'Venecia', 'place'],
  ];

  it.each(cases)('%s', (_, text, city, expected) => {
    const sentences = findSentences(text).flatMap((paragraph) => paragraph.sentences);
    const from = sentences[0]!.findIndex((token) => token.text === city);
    const name = toFoundName(sentences, 0, { type: 'place', from, to: from + 1 });
    expect(typeClubs([name], sentences)[0]!.type).toBe(expected);
  });
});
