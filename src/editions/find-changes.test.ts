import { expect, test } from 'vitest';
import { findChanges } from './find-changes.ts';
import type { Edition } from './types.ts';

const BLOCKS = ['Uno uno uno.', 'Dos dos dos.', 'Tres tres tres.', 'Cuatro cuatro cuatro.'];
const edition = (
  blocks: readonly string[],
  title = 'Titular',
  description = 'Entradilla',
): Edition => ({
  title,
  description,
  blocks,
});

test.each<[string, readonly string[], [number, readonly string[], readonly string[]][]]>([
  ['nothing', BLOCKS, []],
  ['a word', BLOCKS.with(1, 'Dos dos diez.'), [[1, ['Dos dos dos.'], ['Dos dos diez.']]]],
  ['a paragraph that is gone', BLOCKS.toSpliced(1, 1), [[1, ['Dos dos dos.'], []]]],
  ['a paragraph that is new', BLOCKS.toSpliced(4, 0, 'Cinco.'), [[4, [], ['Cinco.']]]],
  [
    'two paragraphs in the place of each other',
    ['Dos dos dos.', 'Uno uno uno.', 'Tres tres tres.', 'Cuatro cuatro cuatro.'],
    [
      [0, ['Uno uno uno.'], []],
      [1, [], ['Uno uno uno.']],
    ],
  ],
  [
    'paragraphs that are gone, one by one',
    BLOCKS.slice(2),
    [
      [0, ['Uno uno uno.'], []],
      [0, ['Dos dos dos.'], []],
    ],
  ],
  ['a paragraph that was parted', BLOCKS.toSpliced(1, 1, 'Dos', 'dos dos.'), []],
  ['paragraphs that were joined', ['Uno uno uno. Dos dos dos.', ...BLOCKS.slice(2)], []],
  [
    'paragraphs that changed side by side, one by one',
    BLOCKS.with(1, 'Dos dos diez.').with(2, 'Tres tres trece.'),
    [
      [1, ['Dos dos dos.'], ['Dos dos diez.']],
      [2, ['Tres tres tres.'], ['Tres tres trece.']],
    ],
  ],
  [
    'a paragraph that was parted, and a word of it',
    BLOCKS.toSpliced(1, 1, 'Dos', 'dos diez.'),
    [[1, ['Dos dos dos.'], ['Dos', 'dos diez.']]],
  ],
])('finds %s', (_, blocks, expected) => {
  expect(findChanges(edition(BLOCKS), edition(blocks))).toEqual(
    expected.map(([at, before, after]) => ({ part: 'text', before, after, at })),
  );
});

test('finds what changed in headline and standfirst', () => {
  const changed = edition(BLOCKS, 'Otro titular', '“Entradilla”'.slice(1, -1));
  expect(findChanges(edition(BLOCKS), changed)).toEqual([
    { part: 'title', before: ['Titular'], after: ['Otro titular'], at: 0 },
  ]);
});
