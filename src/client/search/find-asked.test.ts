import { expect, test } from 'vitest';
import { findAsked, hasPhrase } from './find-asked.ts';
import { toQuery } from './query.ts';

test.each<[string, string, string[]]>([
  ['municiones', 'La munición y las municiones.', ['munición', 'municiones']],
  ['la munición', 'La munición de la marina.', ['munición']],
  ['12500', 'Vendió 12 500 tinajas.', ['12 500']],
  ['500', 'Vendió 12 500 tinajas y 500 boyas.', ['500']],
  ['casas', 'Unas cosas y dos casas.', ['casas']],
  ['casas', 'Unas cosas.', ['cosas']],
  ['espana', 'España.', ['España']],
  ['ano', 'El año pasado.', []],
  ['«apoyo total»', 'Apoyo total; el apoyo.', ['Apoyo', 'total']],
  ['apoyo «lucha justa»', 'La lucha, una lucha justa, y apoyo.', ['lucha', 'justa', 'apoyo']],
  ['zzz', 'Nada.', []],
  ['', 'Nada.', []],
])('«%s» in «%s»', (typed, text, found) => {
  const [own = []] = findAsked([text], toQuery(typed));
  expect(own.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test('a form that fits badly counts where no text beside has a better one', () => {
  expect(findAsked(['Unas cosas.', 'Dos casas.'], toQuery('casas'))).toEqual([
    [],
    [{ word: 'casas', start: 4, end: 9 }],
  ]);
});

test.each([
  ['Prometió «apoyo total e incondicional»', 'APOYO TOTAL', true],
  ['el total apoyo', 'apoyo total', false],
  ['12.500 tinajas', '12 500 tinajas', true],
  ['apoyo. Total', 'apoyo total', true],
])('«%s» has the phrase «%s»: %s', (text, phrase, has) => {
  expect(hasPhrase(text, phrase)).toBe(has);
});
