import { expect, test } from 'vitest';
import { toClaimWordFiles } from '../../exports/search/claim-words.ts';
import { toWordFiles, toWordIndex } from '../../exports/search/word-files.ts';
import { findByWords } from './find-by-words.ts';
import { toQuery } from './query.ts';

async function find(...asked: Parameters<typeof findByWords>): Promise<readonly number[]> {
  return (await findByWords(...asked)).map(({ item }) => item);
}

const CLAIMS = [
  'Kim prometió seguir apoyando a Moscú.',
  'Putin promete 12.500 toneladas de municiones.',
  'La munición llegará este año.',
  'La fisura del ano duele.',
  'España y A Coruña reciben 12 500 visitas.',
  'Los rusos ven el bosque; la rusa, no.',
  'El archivo tiene 500 cajas.',
  'Ningún ayuntamiento costero ampliará paseos marítimos durante temporadas turísticas.',
];
const files = toClaimWordFiles(CLAIMS);
const searched = {
  index: toWordIndex(files),
  loadFile: (number: number) => Promise.resolve(files[number - 1] ?? []),
  toMeant: (posting: number) => ({ item: posting, weight: 0 }),
};

test.each<[string, number[]]>([
  ['prometer', [0, 1]],
  ['promete', [1, 0]],
  ['municion', [2, 1]],
  ['munición', [2, 1]],
  ['año', [2]],
  ['ano', [3]],
  ['espana', [4]],
  ['coruna', [4]],
  ['12500', [1, 4]],
  ['12 500', [1, 4]],
  ['12.500', [1, 4]],
  ['500', [6]],
  ['ruso', [5]],
  ['la munición', [2, 1]],
  ['«seguir apoyando»', [0]],
  ['kim moscú', [0]],
  ['kim putin', []],
  ['moscu zzz', []],
  // A wrong letter, where no other word fits.
  ['prometoi', [0]],
  ['municoines', [1]],
  ['bosqe', [5]],
  ['50', []],
  ['<script>', []],
  ['', []],
])('«%s» finds %j', async (typed, expected) => {
  expect(await find(searched, toQuery(typed))).toEqual(expected);
});

test('of a long question some words may be missing where nothing has all', async () => {
  const findTyped = (typed: string) => find(searched, toQuery(typed));
  expect(await findTyped('Putin promete al fin 12.500 toneladas de municiones pesadas')).toEqual([
    1,
  ]);
  expect(await findTyped('Putin promete mañana otras municiones pesadas gratis siempre')).toEqual(
    [],
  );
  expect(await findTyped('Putin municiones pesadas')).toEqual([]);
});

test('of very many words the longest are sought', async () => {
  const typed = `${CLAIMS[7]} Uva, ajo, col, haz, sol, mar, sal, pez, luz, voz.`;
  expect(await find(searched, toQuery(typed))).toEqual([7]);
});

test('words are found in whichever file they stand, and only those files are loaded', async () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const words = letters.flatMap((a) =>
    letters.flatMap((b) => letters.map((c) => `${a}${b}${c}que`)),
  );
  const many = toClaimWordFiles(words);
  expect(many.length).toBeGreaterThan(3);
  for (const word of [words[0], words[9000], words.at(-1)]) {
    const loaded: number[] = [];
    const loadFile = (number: number) => {
      loaded.push(number);
      return Promise.resolve(many[number - 1] ?? []);
    };
    const index = toWordIndex(many);
    const found = await find({ ...searched, index, loadFile }, toQuery(word ?? ''));
    expect(found).toEqual([words.indexOf(word ?? '')]);
    expect(loaded.length).toBeLessThanOrEqual(2);
  }
});

test('what is chosen stands in the index as it is, and alone gives all that has it', async () => {
  const own = toWordFiles([
    ['barco', [0, 3, 4]],
    ['person=Ana', [2, 3, 4]],
    ['person=Ana María', [0]],
  ]);
  const index = toWordIndex(own);
  const loadFile = (number: number) => Promise.resolve(own[number - 1] ?? []);
  const findExact = (typed: string, ...exact: string[]) =>
    find({ ...searched, index, loadFile }, toQuery(typed), exact);
  expect(await findExact('', 'person=Ana')).toEqual([2, 3, 4]);
  expect(await findExact('barcos', 'person=Ana')).toEqual([3, 4]);
  expect(await findExact('barcos', 'person=Ana María')).toEqual([0]);
  expect(await findExact('barcos', 'person=Eva')).toEqual([]);
});
