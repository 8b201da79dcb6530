import { describe, expect, it } from 'vitest';
import type { NameType } from '../tagger/labels.ts';
import { findSentences } from '../text/sentences.ts';
import { applyDocumentRules } from './document-rules.ts';
import { toFoundName } from './types.ts';

/** What a tagger might say: the first occurrence of each string, with its type. */
type Proposal = readonly (readonly [string, NameType])[];

function correct(text: string, proposed: Proposal): string[] {
  const sentences = findSentences(text).flatMap((paragraph) => paragraph.sentences);
  const names = proposed.map(([words, type]) => {
    const start = text.indexOf(words);
    const sentence = sentences.findIndex((tokens) => tokens.at(-1)!.end > start);
    const from = sentences[sentence]!.findIndex((token) => token.start === start);
    const to = sentences[sentence]!.findIndex((token) => token.end === start + words.length) + 1;
    return toFoundName(sentences, sentence, { type, from, to });
  });
  return applyDocumentRules(names, sentences).map((name) => `${name.type} ${name.text}`);
}

describe('applyDocumentRules', () => {
  const cases: [string, string, Proposal, string[]][] = [
    [
      'parts a person from «de» and a place',
      'Habló Kim Jong Un de Corea del Norte.',
      [['Kim Jong Un de Corea del Norte', 'person']],
      ['person Kim Jong Un', 'place Corea del Norte'],
    ],
    [
      'lets an exact name of the gazetteer beat another type',
      'Viajó a Moscú.',
      [['Moscú', 'organization']],
      ['place Moscú'],
    ],
    ['adds a place that was missed', 'Viajó a Japón.', [], ['place Japón']],
    [
      'adds a surname whose full name is there',
      'Habló Nora Vidal. Calló Vidal.',
      [['Nora Vidal', 'person']],
      ['person Nora Vidal', 'person Vidal'],
    ],
    [
      'drops the word that opens the sentence',
      'Para Rosa Alvear es tarde.',
      [['Para Rosa Alvear', 'person']],
      ['person Rosa Alvear'],
    ],
    [
      'drops an office from the name',
      'Habló el Presidente Santos.',
      [['Presidente Santos', 'person']],
      ['person Santos'],
    ],
    ['knows companies', 'Subió Tesla.', [['Tesla', 'person']], ['organization Tesla']],
    ['knows storms', 'Llegó el huracán Otis.', [['Otis', 'person']], ['other Otis']],
    [
      'knows whose office it is',
      'Habló la ministra de Salud.',
      [['Salud', 'place']],
      ['organization Salud'],
    ],
    [
      'takes the name after a place noun for a place',
      'Salió del cosmódromo de Vostochny.',
      [['Vostochny', 'person']],
      ['place Vostochny'],
    ],
    [
      'takes an unknown word that acts for a person',
      'Mbappé marcó dos goles.',
      [],
      ['person Mbappé'],
    ],
  ];

  it.each(cases)('%s', (_, text, proposed, expected) => {
    expect(correct(text, proposed)).toEqual(expected);
  });

  it('gives equal strings the type that most have', () => {
    const text = 'Vino Arkano. Habló Arkano. Calló Arkano.';
    const sentences = findSentences(text).flatMap((paragraph) => paragraph.sentences);
    const types: NameType[] = ['person', 'organization', 'organization'];
    const names = types.map((type, index) =>
      toFoundName(sentences, index, { type, from: 1, to: 2 }),
    );
    expect(applyDocumentRules(names, sentences).map((name) => name.type)).toEqual([
      'organization',
      'organization',
      'organization',
    ]);
  });
});
