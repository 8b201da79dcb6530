import { expect, test } from 'vitest';
import { joinQuoted } from './join-quoted.ts';

test.each([
  ['one part', [['No voy', '']], 'No voy'],
  [
    'words between',
    [
      ['No voy', ''],
      ['mañana', ' a ir '],
    ],
    'No voy […] mañana',
  ],
  [
    'a comma between',
    [
      ['No voy', ''],
      ['ni mañana', ', '],
    ],
    'No voy […] ni mañana',
  ],
  [
    'the next paragraph',
    [
      ['No voy.', ''],
      ['Nadie', '\n'],
    ],
    'No voy. Nadie',
  ],
  [
    'a paragraph reopened',
    [
      ['No voy.', ''],
      ['Nadie', '\n»'],
    ],
    'No voy. Nadie',
  ],
  [
    'a paragraph reopened, with its mark',
    [
      ['«No voy.', ''],
      ['»Nadie»', '\n'],
    ],
    '«No voy. Nadie»',
  ],
  [
    'a stop that the parts leave out',
    [
      ['No voy', ''],
      ['Nadie', '.\n»'],
    ],
    'No voy. Nadie',
  ],
  [
    'an English mark',
    [
      ['No voy.', ''],
      ['Nadie', '\n“'],
    ],
    'No voy. Nadie',
  ],
  [
    'a paragraph of its own between',
    [
      ['No voy.', ''],
      ['Nadie', '\nSonó.\n'],
    ],
    'No voy. […] Nadie',
  ],
  [
    'words at the end of the paragraph',
    [
      ['No voy', ''],
      ['Nadie', ' hoy.\n»'],
    ],
    'No voy […] Nadie',
  ],
])('parts of a quote with %s', (_, parts, joined) => {
  expect(joinQuoted(parts.map(([words = '', gap = '']) => ({ words, gap })))).toBe(joined);
});
