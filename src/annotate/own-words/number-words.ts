import { dropAccents } from '../../names/accents.ts';
import { toWordList } from '../../names/word-list.ts';

/** Spanish number words and their values; with and without the accents that are often forgotten. */
const SMALL =
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete ' +
  'dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete ' +
  'veintiocho veintinueve';
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa';
const HUNDREDS =
  'ciento doscient trescient cuatrocient quinient seiscient setecient ochocient novecient';

export interface NumberWord {
  readonly value: number;
  /** What it does to the words before it: is added, or multiplies them. */
  readonly kind: 'one' | 'small' | 'ten' | 'hundred' | 'scale' | 'set';
}

const ENTRIES: [string, NumberWord][] = [
  ...toWordList(SMALL).map((word, value): [string, NumberWord] => [
    word,
    { value, kind: value === 1 ? 'one' : 'small' },
  ]),
  ...['uno', 'una'].map((word): [string, NumberWord] => [word, { value: 1, kind: 'one' }]),
  ...['veintiuno', 'veintiuna', 'veintiun'].map((word): [string, NumberWord] => [
    word,
    { value: 21, kind: 'small' },
  ]),
  ['dieciseis', { value: 16, kind: 'small' }],
  ['veintidos', { value: 22, kind: 'small' }],
  ['veintitres', { value: 23, kind: 'small' }],
  ['veintiseis', { value: 26, kind: 'small' }],
  ...toWordList(TENS).map((word, index): [string, NumberWord] => [
    word,
    { value: 30 + index * 10, kind: 'ten' },
  ]),
  ['cien', { value: 100, kind: 'hundred' }],
  ...toWordList(HUNDREDS).flatMap((word, index): [string, NumberWord][] => {
    const entry: NumberWord = { value: 100 * (index + 1), kind: 'hundred' };
    return index === 0
      ? [[word, entry]]
      : [
          [`${word}os`, entry],
          [`${word}as`, entry],
        ];
  }),
  ['mil', { value: 1e3, kind: 'scale' }],
  ...['millón', 'millon', 'millones'].map((word): [string, NumberWord] => [
    word,
    { value: 1e6, kind: 'scale' },
  ]),
  ...['millardo', 'millardos'].map((word): [string, NumberWord] => [
    word,
    { value: 1e9, kind: 'scale' },
  ]),
  ...['billón', 'billon', 'billones'].map((word): [string, NumberWord] => [
    word,
    { value: 1e12, kind: 'scale' },
  ]),
  ...Object.entries({
    decena: 10,
    docena: 12,
    quincena: 15,
    veintena: 20,
    treintena: 30,
    cincuentena: 50,
    centena: 100,
    centenar: 100,
    millar: 1000,
  }).flatMap(([word, value]): [string, NumberWord][] => [
    [word, { value, kind: 'set' }],
    [`${word}${word.endsWith('r') ? 'es' : 's'}`, { value, kind: 'set' }],
  ]),
];
/** «treintaicinco», as it may be written too. */
for (const [index, ten] of toWordList(TENS).entries())
  for (const [unit, word] of toWordList(SMALL).slice(1, 10).entries())
    ENTRIES.push([
      `${ten.slice(0, -1)}ai${word}`,
      { value: 31 + index * 10 + unit, kind: 'small' },
    ]);
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map(ENTRIES);

/** «miles», «cientos»: so many, and nobody counted them. Each with the least that it says. */
export const VAGUE_WORDS: ReadonlyMap<string, number> = new Map([
  ['decenas', 10],
  ['docenas', 12],
  ['veintenas', 20],
  ['centenas', 100],
  ['centenares', 100],
  ['cientos', 100],
  ['millares', 1e3],
  ['miles', 1e3],
  ['millones', 1e6],
  ['billones', 1e12],
]);

/** Those up to twelve, fractions and words for two. */
const ORDINALS: [string, number][] = (
  [
    ['primer primero primera primeros primeras', 1],
    [
      'segundo segunda segundos segundas ambos ambas pareja parejas par dúo mitad medio media doble bilateral gemelos gemelas mellizos',
      2,
    ],
    ['tercer tercero tercera terceros terceras tercio tercios trío triple trilateral trillizos', 3],
    ['cuarto cuarta cuartos cuartas cuarteto', 4],
    ['quinto quinta quintos quintas quinteto', 5],
    ['sexto sexta sextos sextas', 6],
    ['séptimo séptima séptimos', 7],
    ['octavo octava octavos', 8],
    ['noveno novena', 9],
    ['décimo décima décimos décimas', 10],
    ['undécimo undécima', 11],
    ['duodécimo duodécima', 12],
    ['centenario centésimo', 100],
    ['bicentenario', 200],
    ['milésimo milenio', 1000],
  ] as const
).flatMap(([words, value]) => toWordList(words).map((word): [string, number] => [word, value]));
const ORDINAL_TENS =
  'décim vigésim trigésim cuadragésim quincuagésim sexagésim septuagésim octogésim nonagésim';
const ORDINAL_UNITS = ORDINALS.filter(([word, value]) => value < 10 && isOrdinalOfOne(word));
for (const [index, stem] of toWordList(ORDINAL_TENS).entries()) {
  const ten = 10 * (index + 1);
  for (const end of ['o', 'a']) ORDINALS.push([stem + end, ten]);
  for (const [unit, value] of ORDINAL_UNITS) {
    // «decimoctava», «vigésimo tercer», «vigésima tercera».
    ORDINALS.push([`${dropAccents(stem)}o${unit.replace(/^o/u, '')}`, ten + value]);
    for (const end of ['o', 'a']) ORDINALS.push([`${stem}${end} ${unit}`, ten + value]);
  }
}
/** What also says a number: ordinals, fractions, and words for two. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(ORDINALS);

/** «tercera» rather than «trío» or «terceros». */
function isOrdinalOfOne(word: string): boolean {
  return /^(?:primer|segund|tercer|cuart|quint|sext|s[ée]ptim|octav|noven)[oa]?$/u.test(word);
}
