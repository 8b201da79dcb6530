import { describe, expect, it } from 'vitest';
import type { NameType } from '../tagger/labels.ts';
import { findSentences } from '../text/sentences.ts';
import { applyDocumentRules } from './document-rules.ts';
import { toFoundName } from './types.ts';
import type { LocatedName } from './types.ts';

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

describe('a name of which the tagger is sure', () => {
  it('needs nothing that speaks for it', () => {
    const sentences = findSentences('Lo firma Shin Bet.').flatMap(({ sentences: all }) => all);
    const name = toFoundName(sentences, 0, { type: 'place', from: 2, to: 4 });
    const typeOf = (certainty: number): NameType =>
      applyDocumentRules([{ ...name, certainty }], sentences)[0]!.type;
    expect([typeOf(0.5), typeOf(0.7)]).toEqual(['other', 'place']);
  });
});

describe('a word that the tagger types twice', () => {
  it('is what the surer mention says, which comes first or last', () => {
    const sentences = findSentences('Una fosa de Ajalpan. Un predio de Ajalpan.').flatMap(
      ({ sentences: all }) => all,
    );
    const mention = (sentence: number, type: NameType, certainty: number): LocatedName => ({
      ...toFoundName(sentences, sentence, { type, from: 3, to: 4 }),
      certainty,
    });
    const names = [mention(0, 'organization', 0.4), mention(1, 'place', 0.5)];
    expect(applyDocumentRules(names, sentences).map(({ type }) => type)).toEqual([
      'place',
      'place',
    ]);
  });
});

describe('a body of which the tagger is not sure', () => {
  const typeIn = (text: string): NameType => {
    const sentences = findSentences(text).flatMap(({ sentences: all }) => all);
    const from = sentences[0]!.findIndex((token) => token.text === 'Vostok');
    const name = toFoundName(sentences, 0, { type: 'organization', from, to: from + 1 });
    return applyDocumentRules([{ ...name, certainty: 0.6 }], sentences)[0]!.type;
  };

  it('is a town behind what stands in one', () => {
    expect(typeIn('Trabajan en la planta de Vostok desde ayer.')).toBe('place');
  });

  it('is a firm where the town follows', () => {
    expect(typeIn('Trabajan en la planta de Vostok en Vigo.')).toBe('organization');
  });
});

describe('applyDocumentRules', () => {
  const cases: [string, string, Proposal, string[]][] = [
    [
      'names nobody by what an office is for, whatever its rank',
      'Lo dijo la directora general de Salud Pública.',
      [['Salud Pública', 'organization']],
      ['other Salud Pública'],
    ],
    [
      'cuts the town from a house with a name of its own',
      'Lo expone el Centro Botín de Santander.',
      [['Centro Botín de Santander', 'organization']],
      ['organization Centro Botín', 'place Santander'],
    ],
    [
      'leaves the town in the name of a house that is called by what it holds',
      'Lo expone el Museo Arqueológico de Murcia.',
      [['Museo Arqueológico de Murcia', 'organization']],
      ['organization Museo Arqueológico de Murcia'],
    ],
    [
      'cuts the town from a shop with a name of its own',
      'La librería Universitas de Badajoz cierra.',
      [['Universitas de Badajoz', 'organization']],
      ['organization Universitas', 'place Badajoz'],
    ],
    [
      'cuts the town from a building that is called by what is done in it',
      'Se reunieron en el Palacio de Congresos de Salamanca ayer.',
      [['Salamanca', 'place']],
      ['place Palacio de Congresos', 'place Salamanca'],
    ],
    [
      'leaves a saint whole behind a road',
      'Cumplirá con la carretera de San Pedro Manrique.',
      [['San Pedro Manrique', 'place']],
      ['place San Pedro Manrique'],
    ],
    [
      'puts a firm together of whose plural one thing is told',
      'Aguas del Sur subirá la tarifa.',
      [['Sur', 'place']],
      ['organization Aguas del Sur'],
    ],
    [
      'takes nobody with a given name for such a firm',
      'Nicolás del Caño volvió.',
      [['Nicolás del Caño', 'person']],
      ['person Nicolás del Caño'],
    ],
    [
      'takes what a mountain is called for a place',
      'Es guía del nevado Huascarán.',
      [['Huascarán', 'person']],
      ['place Huascarán'],
    ],
    [
      'takes the subject of a dean for nobody',
      'Cenó con el decano de Letras.',
      [['Letras', 'place']],
      ['other Letras'],
    ],
    [
      'takes a lone word that stands where towns stand for one',
      'Los bares de Cabañaquinta cerraron.',
      [['Cabañaquinta', 'person']],
      ['place Cabañaquinta'],
    ],
    [
      'parts the two sides of a score',
      'Ganaron en Osasuna 2 - Rayo Vallecano.',
      [['Osasuna 2 - Rayo Vallecano', 'organization']],
      ['organization Osasuna', 'organization Rayo Vallecano'],
    ],
    [
      'keeps what a movement is for',
      'Habló por el Frente por el Campo.',
      [
        ['Frente', 'organization'],
        ['Campo', 'organization'],
      ],
      ['organization Frente por el Campo'],
    ],
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
      'takes an office for no body',
      'Habló la ministra de Salud.',
      [['Salud', 'place']],
      ['other Salud'],
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
    [
      'joins a name over its particle',
      'Habló Bashar al Asad con Mohamed bin Salmán.',
      [
        ['Bashar', 'person'],
        ['Asad', 'place'],
        ['Mohamed', 'person'],
      ],
      ['person Bashar al Asad', 'person Mohamed bin Salmán'],
    ],
    [
      'does not take an article for a particle',
      'Ahmed al Congreso no fue.',
      [['Ahmed', 'person']],
      ['person Ahmed'],
    ],
    [
      'keeps a particle that is written with a capital',
      'Murieron Omar al Hatta y Nora Vidal. Se refirió a Al Hatta.',
      [
        ['Omar al Hatta', 'person'],
        ['Al Hatta', 'person'],
        ['Nora Vidal', 'person'],
      ],
      ['person Omar al Hatta', 'person Nora Vidal', 'person Al Hatta'],
    ],
    [
      'joins a name over its nickname, which then stands for it',
      'Cayó Joaquín “El Zurdo” Ramírez. Dicen que El Zurdo no habló.',
      [['Joaquín', 'person']],
      ['person Joaquín “El Zurdo” Ramírez', 'person El Zurdo'],
    ],
    [
      'joins an agency with the country that owns it',
      'Lo dice la Agencia de Prensa oficial de Corea del Norte.',
      [['Agencia de Prensa', 'organization']],
      ['organization Agencia de Prensa oficial de Corea del Norte'],
    ],
    [
      'parts a government from who leads it',
      'Cayó el Gobierno de Laura Ortega.',
      [['Gobierno de Laura Ortega', 'organization']],
      ['organization Gobierno', 'person Laura Ortega'],
    ],
    [
      'knows a medium by the noun before',
      'Salió en la revista Arcadia.',
      [['Arcadia', 'person']],
      ['organization Arcadia'],
    ],
    [
      'knows an author by the work before',
      'Llenó el concierto de Zulema.',
      [['Zulema', 'place']],
      ['person Zulema'],
    ],
    [
      'adds squares and streets that their noun gives away',
      'Marcharon de la plaza Bolívar a la Puerta del Mar.',
      [],
      ['place Bolívar', 'place Puerta del Mar'],
    ],
    [
      'takes for a place what a province explains',
      'Ardió cerca de Taboada (Lugo). Taboada resiste.',
      [['Taboada', 'organization']],
      ['place Taboada', 'place Lugo'],
    ],
    [
      'adds a place that a province explains',
      'Va de Tabeirós (Pontevedra) a Vigo.',
      [],
      ['place Tabeirós', 'place Pontevedra', 'place Vigo'],
    ],
    [
      'makes one place of what the gazetteer has as one',
      'Llueve en Castilla y León.',
      [
        ['Castilla', 'place'],
        ['León', 'person'],
      ],
      ['place Castilla y León'],
    ],
    [
      'takes off the quotation marks',
      "Gustó 'Zarzul' en Cuba.",
      [["'Zarzul'", 'person']],
      ['other Zarzul', 'place Cuba'],
    ],
    [
      'knows companies by their last word and clubs by their place',
      'Compró Sauri Telecom Company. Ganó Once Caldas.',
      [
        ['Sauri Telecom Company', 'person'],
        ['Once Caldas', 'person'],
      ],
      ['organization Sauri Telecom Company', 'organization Once Caldas'],
    ],
    [
      'keeps a person named as a country whose office stands before',
      'Habló el ministro de Defensa, Israel Katz.',
      [['Israel Katz', 'person']],
      ['person Israel Katz'],
    ],
    [
      'takes a numbered name for no person, unless it is a king',
      'Despegó Artemis II. Reinó Felipe VI.',
      [
        ['Artemis II', 'person'],
        ['Felipe VI', 'person'],
      ],
      ['other Artemis II', 'person Felipe VI'],
    ],
    [
      'knows a town by its mayor',
      'Habló el alcalde de Rociana.',
      [['Rociana', 'organization']],
      ['place Rociana'],
    ],
    ['adds the city of a dateline', 'Jerusalén/El Ejército avanza.', [], ['place Jerusalén']],
    [
      'takes a common noun with a capital for no name',
      'Vio los Cohetes. Los cohetes volaron.',
      [['Cohetes', 'organization']],
      ['other Cohetes'],
    ],
    [
      'takes whoever has an article for no person',
      'Lo publica el Dape. El Dape publicó cifras.',
      [['Dape', 'person']],
      ['organization Dape'],
    ],
    [
      'takes words that read as a thing for no person',
      'Llaman a eso Explosión Cámbrica. Ganaron los Panzas Verdes.',
      [
        ['Explosión Cámbrica', 'person'],
        ['Panzas Verdes', 'person'],
      ],
      ['other Explosión Cámbrica', 'other Panzas Verdes'],
    ],
    [
      'takes a name in marks of its own for a title',
      'Ganó con «Chun Xing» en marzo.',
      [['Chun Xing', 'person']],
      ['other Chun Xing'],
    ],
    [
      'believes no place that nothing speaks for',
      'Lo firma Shin Bet.',
      [['Shin Bet', 'place']],
      ['other Shin Bet'],
    ],
    [
      'lets one clear mention speak for the others',
      'Está en Tubarao. Tubarao arde.',
      [['Tubarao', 'place']],
      ['place Tubarao'],
    ],
    [
      'takes the letters of turns for nobody',
      'P. Hay dudas.\n\nR. Claro que sí.\n\nP. ¿Y Ana Ruiz?\n\nR. Ana Ruiz calla.',
      [
        ['P. Hay', 'person'],
        ['R. Claro', 'person'],
        ['R. Ana Ruiz', 'person'],
      ],
      ['person Ana Ruiz'],
    ],
    [
      'keeps initials where no turns are',
      'R. Kelly calló.',
      [['R. Kelly', 'person']],
      ['person R. Kelly'],
    ],
    [
      'believes that the body is named behind its noun, an adjective or a comma between',
      'Habló la constructora responsable, Andes Obras, y la asociación vecinal Barrio Vivo.',
      [
        ['Andes Obras', 'person'],
        ['Barrio Vivo', 'place'],
      ],
      ['organization Andes Obras', 'organization Barrio Vivo'],
    ],
    [
      'parts a club from its player',
      'Marcó el delantero del Girona Cristhian Stuani.',
      [['Girona Cristhian Stuani', 'person']],
      ['place Girona', 'person Cristhian Stuani'],
    ],
    [
      'gives a court its number and its town',
      'Calló el Juzgado de Instrucción número 2 de Ávila.',
      [['Juzgado de Instrucción', 'organization']],
      ['organization Juzgado de Instrucción número 2 de Ávila'],
    ],
    [
      'knows that a fire is in a town',
      'Siguió el incendio de Cebreros.',
      [['Cebreros', 'organization']],
      ['place Cebreros'],
    ],
    [
      'takes what has a plant in it for a town, whoever else is called so',
      'Cierra su planta de Toro.',
      [['Toro', 'person']],
      ['place Toro'],
    ],
    [
      'takes for a place what is listed among places, with «o» too',
      'Las vecinas de Laza, Riós o Vilardevós irán a Orense.',
      [
        ['Laza', 'place'],
        ['Riós', 'person'],
        ['Vilardevós', 'place'],
      ],
      ['place Laza', 'place Riós', 'place Vilardevós', 'place Orense'],
    ],
    [
      'believes the tagger of a place that «y» ties to a town of no list',
      'En Jama y Pedernales llovizna.',
      [
        ['Jama', 'place'],
        ['Pedernales', 'place'],
      ],
      ['place Jama', 'place Pedernales'],
    ],
    [
      'calls a lady who opens a sentence by her name alone',
      'Doña Chayo Yocupicio limpia camarón.',
      [['Doña Chayo Yocupicio', 'person']],
      ['person Chayo Yocupicio'],
    ],
    [
      'leaves a person among as many places',
      'Hablaron de Laza, Riós o Ginés Quiroga ayer.',
      [
        ['Laza', 'place'],
        ['Riós', 'person'],
        ['Ginés Quiroga', 'person'],
      ],
      ['place Laza', 'person Riós', 'person Ginés Quiroga'],
    ],
    [
      'takes for a place what a road joins to one',
      'El tramo entre Fuensaúco y Villar del Campo abrirá.',
      [
        ['Fuensaúco', 'other'],
        ['Villar del Campo', 'place'],
      ],
      ['place Fuensaúco', 'place Villar del Campo'],
    ],
    [
      'takes what ends a list of places for one',
      'Une San Blas, Santa Inés y Los Vostok.',
      [
        ['San Blas', 'place'],
        ['Santa Inés', 'place'],
        ['Los Vostok', 'person'],
      ],
      ['place San Blas', 'place Santa Inés', 'place Los Vostok'],
    ],
    [
      'takes who opens an interview for a newspaper',
      'La Vostok conversó con Ana Ruiz.',
      [['Ana Ruiz', 'person']],
      ['organization La Vostok', 'person Ana Ruiz'],
    ],
    [
      'takes who meets somebody for one where a turn has its initials',
      'Canal Vostok recibió a Ana Ruiz.\n\nCV: ¿Vuelve?',
      [['Ana Ruiz', 'person']],
      ['organization Canal Vostok', 'person Ana Ruiz'],
    ],
    [
      'takes an unknown name that does what firms do for one',
      'Vostok Andina despide a cien empleados.',
      [['Vostok Andina', 'person']],
      ['organization Vostok Andina'],
    ],
    [
      'takes an unknown name of which several go on for a firm',
      'Vostok Andina deja la ciudad\n\nAseguran que volverá.',
      [['Vostok Andina', 'person']],
      ['organization Vostok Andina'],
    ],
    [
      'takes nobody with a given name for a firm, whatever he closes',
      'Ana Vostok cierra su fábrica.',
      [['Ana Vostok', 'person']],
      ['person Ana Vostok'],
    ],
    [
      'takes who is replaced for a person',
      'La junta relevó a Vostok.',
      [['Vostok', 'organization']],
      ['person Vostok'],
    ],
    [
      'joins the two words of a magazine',
      'Escribe en la revista Arte y Vostok.',
      [['Arte', 'organization']],
      ['organization Arte y Vostok'],
    ],
    [
      'takes no division for a body',
      'El equipo va a Segunda.',
      [['Segunda', 'organization']],
      ['other Segunda'],
    ],
    [
      'drops an adverb behind the mark of a paragraph',
      'Habló.\n\n»Aquí se han firmado huelgas.',
      [['Aquí', 'person']],
      [],
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
