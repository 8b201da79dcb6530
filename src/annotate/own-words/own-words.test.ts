import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../schema/article.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { annotateArticle, type NamedEntry, toLexicon } from '../index.ts';

const ENTRIES: readonly NamedEntry[] = [
  { ref: 'person:kim' as EntryRef, kind: 'person', names: ['Kim Jong Un'] },
  { ref: 'person:putin' as EntryRef, kind: 'person', names: ['Vladimir Putin', 'Putin'] },
  { ref: 'person:trump' as EntryRef, kind: 'person', names: ['Donald Trump'] },
  { ref: 'person:feijoo' as EntryRef, kind: 'person', names: ['Alberto Núñez Feijóo'] },
  { ref: 'organization:supremo' as EntryRef, kind: 'organization', names: ['Tribunal Supremo'] },
  { ref: 'organization:onu' as EntryRef, kind: 'organization', names: ['Naciones Unidas'] },
  { ref: 'place:corea' as EntryRef, kind: 'place', names: ['Corea del Norte', 'RPDC'] },
  { ref: 'place:noruega' as EntryRef, kind: 'place', names: ['Noruega'] },
];
const { lexicon } = toLexicon(ENTRIES);
const TEXT = [
  'Kim Jong Un, el «Líder Supremo», prometió el miércoles “apoyo total e incondicional” a Putin en la RPDC.',
  'La reunión duró cuatro horas y costó 1,5 millones. Hubo -15 grados, 12 500 soldados y un 3,5 por ciento de bajas.',
  'A las ocho y media llegaron catorce trenes, unas 20 personas y dos ministros. Ambos callaron. “No dimitiré ‘jamás’”, dijo Kim.',
  'Otro párrafo habla de la Organización de los Estados Americanos y de cuatro mil obreros.',
  'Y el último dice que «la paz llegará muy pronto a todas partes».',
  'El paro del siglo XXI bajó al 11,3 por ciento; un tercio paga alquiler y el 20 % «no “puede” pagar». Felipe VI habló a las 19.30.',
  'El 9, el 10 y el 12 de abril hubo 2.500 millones para 340.000 viviendas, y el partido acabó 3-1. Quinientos mil firmaron por 7.ª vez.',
].join('\n\n');

interface Own {
  title?: string;
  description?: string;
  summary?: string;
  brief?: string;
  event?: string;
  added?: { words: string }[];
}

function tell(
  {
    title = 'Kim y Putin',
    description = 'Se vieron.',
    summary = 'Kim promete.',
    brief,
    event = 'La cumbre',
    added = [],
  }: Own,
  markdown = TEXT,
): string[] {
  const meta = articleSchema.parse({
    title,
    description,
    published: '2023-09-14',
    claims: [
      {
        id: 'apoyo',
        quote: 'apoyo total e incondicional',
        speaker: 'person:kim',
        summary,
        ...(brief && { brief }),
      },
    ],
    dates: [{ quote: 'el miércoles', date: '2023-09-13', event }],
    added,
  });
  const { problems } = annotateArticle({ markdown, linesBefore: 20, meta }, lexicon);
  return problems.map(({ message, place }) => {
    const field = place && 'field' in place ? place.field.join('.') : '?';
    return `${field}: ${message}`;
  });
}

describe('what the article says may be said of it', () => {
  test.each<[string, Own]>([
    [
      'its words between any marks',
      {
        title:
          'Kim: “apoyo total e incondicional”, "apoyo total", \'apoyo total\', „apoyo total“, ”apoyo total”, <<apoyo total>>',
      },
    ],
    ['quotes in quotes with other marks', { title: 'Kim: «No dimitiré “jamás”»' }],
    [
      'a quote with an omission, and with words put in',
      { title: 'Kim: «apoyo […] incondicional» y «apoyo [sin más] total»' },
    ],
    ['a capital at its head and a comma at its end', { title: '«Apoyo total», según Kim' }],
    [
      'a nickname, wherever it stands',
      { summary: 'El «líder supremo» promete.', title: 'El «Líder Supremo»' },
    ],
    ['an apostrophe', { title: "Kim y la d'Hondt de Putin".replace("d'Hondt", 'reunión') }],
    [
      'figures in digits and in words',
      {
        description:
          'Cuatro horas, 4 horas, 14 trenes, veinte personas, una veintena, 20 personas.',
      },
    ],
    [
      'large numbers however written',
      {
        description:
          '1.500.000, millón y medio, 1,5 millones, 12.500, doce mil quinientos, 4.000, cuatro mil.',
      },
    ],
    [
      'shares and degrees',
      { description: 'El 3,5 % y 3.5%, -15 grados y −15 grados, 15 bajo cero.' },
    ],
    [
      'signs in words',
      { description: 'Menos 15 grados, menos quince grados, al menos 14 trenes.' },
    ],
    ['marks that another closes', { title: 'Kim promete «apoyo total" a Putin' }],
    ['hours', { description: 'A las 8:30, a las 20:30 y a las ocho.' }],
    ['dates that were resolved', { description: 'El 13 de septiembre de 2023, el 13/9/2023.' }],
    ['a resolved day without its month', { description: 'Se vieron el 13.' }],
    [
      'round words for what was counted',
      { description: 'Miles de soldados, decenas de personas, más de un millón y medio.' },
    ],
    [
      'two that need no count',
      { description: 'Los dos callaron. Se vieron a solas los dos. Las dos partes hablan.' },
    ],
    ['«un» and «una»', { description: 'Un acuerdo y una cumbre de uno de ellos.' }],
    [
      'other names of the same',
      { description: 'Corea del Norte recibe a Vladimir Putin; Kim Jong Un habla.' },
    ],
    ['initials of what is named', { description: 'La OEA calla.' }],
    [
      'words that only begin a sentence',
      { description: 'Según Kim, nada. Ayer callaron. El Gobierno espera.' },
    ],
    [
      'what the editor added on purpose',
      {
        title: 'Kim irá a Noruega con 99 soldados y «nunca más»',
        added: [{ words: 'Noruega' }, { words: '99 soldados' }, { words: 'nunca más' }],
      },
    ],
    [
      'parts of a whole as percents, and percents as parts',
      {
        description:
          'El 33 %, uno de cada tres, la tercera parte y ⅓; el veinte por ciento es uno de cada cinco.',
      },
    ],
    [
      'numbers of several words and with a letter',
      {
        description:
          'Dos mil quinientos millones, 340k viviendas, quinientas mil firmas, medio millón, 1,5 M, 1,5M.',
      },
    ],
    [
      'centuries, kings and times in a row',
      { title: 'Felipe VI, en el siglo XXI, por séptima vez' },
    ],
    [
      'the hour on the face of a clock',
      { description: 'A las siete y media de la tarde, a las 7.30.' },
    ],
    [
      'days of a row and those that were resolved',
      {
        description:
          'El 9 y el 10 de abril de 2023. El 13 de septiembre, en septiembre, el 13/9/23.',
      },
    ],
    ['a score as it was', { title: 'Victoria por 3-1' }],
    ['an aside between dashes', { title: 'El plan —el más caro— llega' }],
    [
      'speech after a dash as it was said',
      {
        title: '—La paz llegará muy pronto —dice Kim',
        description: 'Kim: —No dimitiré —insistió.',
      },
    ],
    ['a quote in a quote that begins with a capital', { title: '«No ‘puede’ pagar»' }],
    ['a verb that stands in no list, and a plural', { title: 'Fallamos todos. Elogios de Kim.' }],
    ['stars within a word', { title: 'El «Líder Supremo» y el h*jo de p*ta' }],
  ])('%s', (_, own) => {
    expect(tell(own)).toEqual([]);
  });
});

test('«EE. UU.» may be said of what is «estadounidense»', () => {
  const said = { title: 'EE. UU. calla', description: 'Callan EE UU, EEUU y EE.UU. otra vez.' };
  expect(tell(said, `${TEXT}\n\nEl embargo estadounidense sigue.`)).toEqual([]);
  expect(tell(said)).toEqual([
    expect.stringContaining('«EE. UU»'),
    ...['«EE UU»', '«EEUU»', '«EE.UU»'].map((name) => expect.stringContaining(name)),
  ]);
});

test.each([
  ['a number to dial', 'Más de 90 lo creen.', 'Llame al 091.'],
  [
    'a difference that no word speaks of',
    'Cuesta más de 3.000 euros.',
    'Costó 5.200 euros, y antes 2.000 euros.',
  ],
  [
    'a year of the same decade, or of so many things',
    'Murió en 1980.',
    'En 1987 pintó ochenta cuadros.',
  ],
  ['an hour whose parts stand elsewhere', 'Tiembla a las 13:50.', 'A las 12.50 hubo 13 réplicas.'],
  ['an hour whose number counts something', 'Abren a las 9.00.', 'A las 8.00 abren nueve bares.'],
  ['a name with another number', 'Subió al K3.', 'Subió al K2 con 3 amigos.'],
])('%s gives no figure', (_, title, said) => {
  expect(tell({ title }, `${TEXT}\n\n${said}`)).toHaveLength(1);
});

test('a decade may be said in digits, and a difference with its words', () => {
  const said = 'En los ochenta costó 5.200 euros, y después 2.000 euros.';
  const title = 'En los años 1980 costó 3.200 euros más de lo que cuesta';
  expect(tell({ title }, `${TEXT}\n\n${said}`)).toEqual([]);
});

test('an hour may be said in words or in digits, before the next one too', () => {
  const said =
    'A las ocho menos veinte, a las 19 y media, al mediodía y a las cinco y treinta y cinco.';
  const title = 'A las 7.40, a las 19.30, a las 12.00, a las 17:35';
  expect(tell({ title }, `${TEXT}\n\n${said}`)).toEqual([]);
});

test('a word that only its place gives a capital is asked about, one that is subject is a name', () => {
  expect(tell({ title: 'Temblor en la costa' })).toEqual([
    'title: «Temblor», en el titular, no está en el artículo, que puede decirlo de otro modo. ' +
      'Si nombra lo mismo, dígalo en «answers»; si no, use el nombre que da el texto.',
  ]);
  expect(tell({ title: 'Zelenski no promete nada' })).toEqual([
    expect.stringContaining('nombra a «Zelenski», y el artículo no'),
  ]);
});

test('the initials of a person are no body', () => {
  expect(tell({ title: 'Kim y la OTAN' }, `${TEXT}\n\nLo dijo Olga Torres Alba.`)).toEqual([
    expect.stringContaining('nombra a «OTAN», y el artículo no'),
  ]);
});

test('a metre is no million', () => {
  expect(tell({ title: 'Kim mide 1,5 m' })).toEqual([expect.stringContaining('«1,5»')]);
});

describe('what the article may say otherwise is asked', () => {
  const text = [
    'Kim Jong Un y Putin callan; Hungría dio el miércoles “apoyo total e incondicional” a la ley: 58 de los 200 diputados votaron en contra.',
    'El autobús, de 2009, llevaba 34 alumnos y dos monitores a las 8.20, dijo Feijóo tras oír al Supremo.',
    'Los socialistas y el Fondo Monetario piden 3,6 millones en dos años, lo menos en ocho años; otras cinco callan.',
    'La renta sube un 2,8 %, dos décimas más que en mayo, y un tercio de los 37.000 vecinos no la paga.',
    'Petróleos Mexicanos estudiará Ganímedes, Europa y Calisto. El paro es del 31 % y fue del 22 %.',
  ].join('\n\n');
  const asked: Own[] = [
    { title: 'Budapest vota en contra', description: 'El Tribunal Supremo habla.' },
    { summary: 'Alberto Núñez Feijóo critica a Pemex.', event: 'Un autobús de 34 años' },
    { brief: 'pide tres lunas', description: 'El paro es nueve puntos mayor.' },
    { title: 'PSOE y FMI piden 1,8 millones al año, lo menos desde 2015', brief: 'pide un 2,6 %' },
    { description: 'Unos 12.000 vecinos no pagan; seis callan.' },
    {
      description: 'El autobús tenía catorce años y pico; votó en contra más de una cuarta parte.',
    },
  ];

  test('in sentences that begin with what an answer is about', async () => {
    const told = asked.map((own) => tell(own, text).join('\n'));
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('own-questions.messages.txt');
  });
});

describe('of another text', () => {
  const text =
    'Ivanka Trump dio el miércoles “apoyo total e incondicional” a Kim Jong Un y Putin, tras un primer semestre sin ella.';

  test('a surname that somebody else bears in full is nobody else’s', () => {
    const [told = ''] = tell({ title: 'Donald Trump calla' }, text);
    expect(told).toMatch(/^title: El titular nombra a «Donald Trump», y el artículo no/u);
  });

  test('a figure that gives another may stand in no place', () => {
    // The sixth of nothing: «sexto» has no place among the figures.
    const [told = ''] = tell({ title: 'Kim y otros cinco callan' }, `${text} Es el sexto.`);
    expect(told).toMatch(/^title: «cinco callan», en el titular, no está/u);
  });

  test('a month that ends the half of a year may be said for it', () => {
    expect(tell({ title: 'Calla hasta junio' }, text)).toEqual([]);
    expect(tell({ title: 'Calla hasta julio' }, text)).toHaveLength(1);
  });
});

describe('what the article does not say is told', () => {
  test('in sentences', async () => {
    const told = [
      { title: 'Kim promete a Trump «soldados para siempre» en Noruega' },
      { summary: 'Ana Ruiz dijo en Lima «palabras inventadas» a 9.999 testigos.' },
      {
        description: 'La reunión duró diecisiete horas.',
        brief: 'promete «apoyo parcial»',
        event: 'Cumbre de cinco días en Oslo',
      },
      { summary: 'Kim dice que «la paz llegará muy pronto».' },
      { title: 'Kim calla', added: [{ words: 'Estocolmo' }] },
    ].map((own) => tell(own).join('\n'));
    await expect(`${told.join('\n\n')}\n`).toMatchFileSnapshot('own-words.messages.txt');
  });

  test.each<[string, Own, string]>([
    [
      'a quote without its end',
      { title: 'Kim promete «apoyo parcial' },
      'title: El titular pone entre comillas «apoyo parcial»',
    ],
    [
      'a quote that another mark closes',
      { title: 'Kim promete «apoyo parcial" y calla' },
      'title: El titular pone entre comillas «apoyo parcial», y',
    ],
    [
      'a quote that cuts a number',
      { title: 'Hubo «500 soldados»' },
      'title: El titular pone entre comillas «500 soldados»',
    ],
    [
      'a quote between simple marks',
      { title: "Kim promete 'ayuda sin fin'" },
      'title: El titular pone entre comillas «ayuda sin fin»',
    ],
    [
      'a quote between German marks',
      { title: 'Kim: »apoyo nulo«' },
      'title: El titular pone entre comillas «apoyo nulo»',
    ],
    ...[`”apoyo nulo”`, "''apoyo nulo''", '<<apoyo nulo>>', '‹apoyo nulo›', '’apoyo nulo’'].map(
      (quoted): [string, Own, string] => [
        `a quote between ${quoted.slice(0, 2)}`,
        { title: `Kim: ${quoted} y nada` },
        'title: El titular pone entre comillas «apoyo nulo»',
      ],
    ),
    [
      'a part of a number',
      { description: 'Hubo 500 soldados.' },
      'description: La descripción dice «500»',
    ],
    [
      'a number of another size',
      { description: 'Costó 1,5 billones.' },
      'description: La descripción dice «1,5 billones»',
    ],
    [
      'a number in words',
      { description: 'Llegaron diecisiete trenes.' },
      'description: La descripción dice «diecisiete»',
    ],
    [
      'a part of a number in words',
      { description: 'Llegaron quinientos.' },
      'description: La descripción dice «quinientos»',
    ],
    [
      'two of what was not counted',
      { description: 'Los dos trenes y los cinco ministros.' },
      'description: La descripción dice «cinco»',
    ],
    ['a minus', { description: 'Hubo -20 grados.' }, 'description: La descripción dice «20»'],
    ['a sign less', { description: 'Hubo 15 grados.' }, 'description: La descripción dice «15»'],
    [
      'a part of a million',
      { description: 'Costó un cuarto de millón.' },
      'description: La descripción dice «un cuarto de millón»',
    ],
    ['a year', { description: 'Así fue en 2024.' }, 'description: La descripción dice «2024»'],
    ['an hour', { description: 'A las 11:30.' }, 'description: La descripción dice «11:30»'],
    [
      'millions of what were thousands',
      { description: 'Billones de soldados.' },
      'description: La descripción dice «Billones»',
    ],
    [
      'a surname of the register at the head',
      { title: 'Trump promete' },
      'title: El titular nombra a «Trump»',
    ],
    [
      'a name of the register',
      { summary: 'Naciones Unidas calla.' },
      'claims.0.summary: El resumen de la afirmación «apoyo» nombra a «Naciones Unidas»',
    ],
    [
      'a given name',
      { event: 'Cumbre con Donald Trump' },
      'dates.0.event: El suceso («event») de la fecha «2023-09-13» nombra a «Donald Trump»',
    ],
    ...(
      [
        ['law', 'Es la Ley 3/2023.', '3/2023'],
        ['siglo', 'Fue en el siglo XX.', 'XX'],
        ['king', 'Felipe V habló.', 'V'],
        ['war', 'La III Guerra acabó.', 'III'],
        ['percent', 'El paro bajó al 11,8 %.', '11,8'],
        ['other percent in words', 'El paro bajó al dieciocho por ciento.', 'dieciocho'],
        ['two thirds', 'Dos tercios pagan alquiler.', 'Dos tercios'],
        ['one in four', 'Lo paga uno de cada cuatro.', 'uno de cada cuatro'],
        ['fourth part', 'Lo paga la cuarta parte.', 'la cuarta parte'],
        ['sign of a half', 'Lo paga ½ del país.', '½'],
        ['ordinal', 'Llega la quinta ola.', 'quinta'],
        ['thousands as decimals', 'Hubo 2,5 millones.', '2,5 millones'],
        ['digits of another script', 'Hubo ２５ viviendas.', '２５'],
        ['score turned round', 'Acabó 1-3.', '1-3'],
        ['half past another hour', 'Fue a las 20.40.', '20.40'],
        ['number written in one word', 'Hubo sesentaicinco firmas.', 'sesentaicinco'],
      ] as const
    ).map(([name, description, words]): [string, Own, string] => [
      `a figure: ${name}`,
      { description },
      `description: La descripción dice «${words}», una cifra`,
    ]),
    ...(
      [
        ['Lo dijo el 11 de abril.', '11 de abril'],
        ['Lo dijo el 13 de octubre.', '13 de octubre'],
        ['Lo dijo el 4/9/2023.', '4/9/2023'],
        ['Lo hará en junio.', 'junio'],
        ['Lo hará el viernes.', 'viernes'],
      ] as const
    ).map(([description, words]): [string, Own, string] => [
      `a date: ${words}`,
      { description },
      `description: La descripción dice «${words}», una fecha`,
    ]),
    ...[
      '「apoyo nulo」',
      '❝apoyo nulo❞',
      '＂apoyo nulo＂',
      '″apoyo nulo″',
      '´apoyo nulo´',
      ",,apoyo nulo''",
      '《apoyo nulo》',
      '—apoyo nulo—',
    ].map((quoted): [string, Own, string] => [
      `a quote between ${quoted.slice(0, 2)}`,
      { title: `Kim: ${quoted} y nada` },
      'title: El titular pone entre comillas «apoyo nulo»',
    ]),
    [
      'a name with its article',
      { title: 'Kim calla en La Sexta' },
      'title: El titular nombra a «La Sexta»',
    ],
    [
      'a quote in marks that cuts a number',
      { title: '«500 “soldados”»' },
      'title: El titular pone entre comillas «500 "soldados"»',
    ],
    ...[
      'Casa Blanca',
      'Guardia Civil',
      'Reyes Magos',
      'Fernando',
      '@sanchez',
      '#Nunca',
      'Vox',
      'Junts',
      'Netanyahu',
      'Biden',
      'iPhone',
    ].map((name): [string, Own, string] => [
      `an unknown name at the head: ${name}`,
      { title: `${name} calla` },
      `title: El titular nombra a «${name}»`,
    ]),
    ['initials of nothing', { title: 'La OTAN y Kim' }, 'title: El titular nombra a «OTAN»'],
  ])('%s', (_, own, told) => {
    expect(
      tell(own).some((each) => each.startsWith(told)),
      tell(own).join('\n'),
    ).toBe(true);
  });
});
