import { expect, test } from 'vitest';
import { toAllWords, toQuery } from './query.ts';

test.each<[string, string, string[]]>([
  ['kim «apoyo total»', 'kim', ['apoyo total']],
  ['“apoyo total” kim', 'kim', ['apoyo total']],
  ['"apoyo total', '', ['apoyo total']],
  ['„uno dos“ «tres»', '', ['uno dos', 'tres']],
  ['«»', '', []],
  ['Kim Jong-un', 'Kim Jong-un', []],
  ['https://glosa.example/articulos/2023-09-14-kim-putin/?x=1#a-c3', 'kim putin', []],
  [' http://glosa.example/personas/kim-jong-un/ ', 'kim jong un', []],
  ['https://glosa.example', 'https://glosa.example', []],
])('%s', (typed, loose, quoted) => {
  expect(toQuery(typed)).toEqual({ loose, quoted });
});

test('its words are all that was typed', () => {
  expect(toAllWords(toQuery('12 500 «apoyo total»'))).toEqual(['12500', 'apoyo', 'total']);
});
