import { describe, expect, test } from 'vitest';
import type { ArticleBlock } from '../../exports/search/article-index.ts';
import { toQuery } from './query.ts';
import { toPassages } from './to-passages.ts';

const BLOCKS: ArticleBlock[] = [
  ['Uno dos, tres-cuatro cinco.', ['a-x', 4], ['m-1', 21]],
  ['Seis seis seis seis año.'],
  ['Siete sesenta fin.'],
];

describe('a passage', () => {
  test('opens at the nearest id before the word in its block, and at the word itself', () => {
    const [passage] = toPassages(BLOCKS, toQuery('cuatro'));
    expect(passage).toEqual({
      text: 'Uno dos, tres-cuatro cinco.',
      isCut: { before: false, after: false },
      fragment: 'a-x:~:text=Uno%20dos%2C%20tres%2D-,cuatro,-cinco.',
    });
  });

  test('takes the next id of the block where none stands before', () => {
    const [passage] = toPassages(BLOCKS, toQuery('uno'));
    expect(passage?.fragment).toBe('a-x:~:text=Uno,-dos%2C%20tres%2Dcuatro%20cinco.');
  });

  test('opens by its words alone where the block has no id', () => {
    const [passage] = toPassages(BLOCKS, toQuery('sesenta'));
    expect(passage?.fragment).toBe(':~:text=Siete-,sesenta,-fin.');
  });

  test('says that words of a long block were left out, and shows whole ones', () => {
    const text = Array.from({ length: 60 }, (_, index) => `p${index}`).join(' ');
    const [passage] = toPassages([[text]], toQuery('p30'));
    expect(passage?.isCut).toEqual({ before: true, after: true });
    expect(passage?.text.split(' ')).toHaveLength(33);
    expect(passage?.text).toMatch(/^p18 .* p50$/u);
  });

  test('stays for a rare word before one for a frequent word', () => {
    const blocks: ArticleBlock[] = [
      ['ave ave b.'],
      ['ave ave b.'],
      ['ave ave b.'],
      ['ave cebra d.'],
    ];
    const passages = toPassages(blocks, toQuery('ave cebra'));
    expect(passages.map(({ text }) => text)).toHaveLength(3);
    expect(passages.at(-1)?.text).toBe('ave cebra d.');
  });
});
