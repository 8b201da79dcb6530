import { expect, test } from 'vitest';
import { toWordFiles } from '../../exports/search/claim-words.ts';
import { toBare } from '../../exports/search/search-words.ts';
import { findClaims } from './find-claims.ts';
import { toQuery } from './query.ts';

const CLAIMS = [
  'Kim prometió seguir apoyando a Moscú.',
  'Putin promete 12.500 toneladas de municiones.',
  'La munición llegará este año.',
  'La fisura del ano duele.',
  'España y A Coruña reciben 12 500 visitas.',
  'Los rusos ven el bosque; la rusa, no.',
  'El archivo tiene 500 cajas.',
];
const files = toWordFiles(CLAIMS);
const firsts = files.map(([first]) => toBare(first?.[0] ?? ''));
const load = (number: number) => Promise.resolve(files[number - 1] ?? []);

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
  ['<script>', []],
  ['', []],
])('«%s» finds %j', async (typed, expected) => {
  expect(await findClaims({ firsts }, toQuery(typed), load)).toEqual(expected);
});

test('words are found in whichever file they stand, and only those files are loaded', async () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const words = letters.flatMap((a) =>
    letters.flatMap((b) => letters.map((c) => `${a}${b}${c}que`)),
  );
  const many = toWordFiles(words);
  expect(many.length).toBeGreaterThan(3);
  const starts = many.map(([first]) => toBare(first?.[0] ?? ''));
  for (const word of [words[0], words[9000], words.at(-1)]) {
    const loaded: number[] = [];
    const found = await findClaims({ firsts: starts }, toQuery(word ?? ''), (number) => {
      loaded.push(number);
      return Promise.resolve(many[number - 1] ?? []);
    });
    expect(found).toEqual([words.indexOf(word ?? '')]);
    expect(loaded.length).toBeLessThanOrEqual(2);
  }
});
