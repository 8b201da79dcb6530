import { expect, test } from 'vitest';
import { toOwnWords } from './own-words.ts';

const NAMES = ['Kim', 'Kim Jong Un'];

test.each([
  ['Kim Jong Un promete apoyo.', 'Promete apoyo.'],
  ['Kim promete apoyo.', 'Promete apoyo.'],
  ['Según Kim Jong Un, habrá apoyo.', 'Habrá apoyo.'],
  ['Kim Jong Un, líder del país, promete apoyo.', 'Kim Jong Un, líder del país, promete apoyo.'],
  ['Kimchi para todos, promete.', 'Kimchi para todos, promete.'],
  ['La agencia dice que Kim irá.', 'La agencia dice que Kim irá.'],
  ['Kim y Putin prometen apoyo.', 'Kim y Putin prometen apoyo.'],
  ['Kim «apoya» la obra.', 'Kim «apoya» la obra.'],
])('«%s» of Kim Jong Un himself', (summary, words) => {
  expect(toOwnWords(summary, NAMES)).toBe(words);
});
