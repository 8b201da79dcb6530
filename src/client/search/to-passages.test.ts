import { describe, expect, test } from 'vitest';
import { toPassages } from './to-passages.ts';

const CONTENT = 'Uno dos, tres-cuatro cinco. Seis seis seis seis aɲo. Siete seis fin.';
const anchors = [
  { id: 'bloque-1', location: 0 },
  { id: 'a-x', location: 1 },
  { id: 'm-1', location: 3 },
  { id: 'bloque-2', location: 4 },
  { id: 'bloque-3', location: 9 },
];

describe('a passage', () => {
  test('shows the words of its block and marks what was found', () => {
    const [passage] = toPassages({ content: CONTENT, locations: [8], anchors });
    const words = passage?.words.map(({ text, isFound }) => (isFound ? `[${text}]` : text));
    expect(words?.join(' ')).toBe('Seis seis seis seis [año.]');
  });

  test('opens at the nearest id before the word in its block, and at the word itself', () => {
    const [passage] = toPassages({ content: CONTENT, locations: [2], anchors });
    expect(passage?.fragment).toBe('a-x:~:text=Uno%20dos%2C-,tres%2Dcuatro,-cinco');
  });

  test('takes the next id of the block where none stands before', () => {
    const [passage] = toPassages({ content: CONTENT, locations: [0], anchors });
    expect(passage?.fragment).toBe('a-x:~:text=Uno,-dos%2C%20tres%2Dcuatro%20cinco');
  });

  test('opens by its words alone where the block has no id', () => {
    const [passage] = toPassages({ content: CONTENT, locations: [10], anchors });
    expect(passage?.fragment).toBe(':~:text=Siete-,seis,-fin');
  });

  test('says that words of a long block were left out', () => {
    const content = Array.from({ length: 60 }, (_, index) => `p${index}`).join(' ');
    const [passage] = toPassages({ content, locations: [30], anchors: [] });
    expect(passage?.isCut).toEqual({ before: true, after: true });
    expect(passage?.words.filter(({ isFound }) => isFound)).toEqual([
      { text: 'p30', isFound: true },
    ]);
  });

  test('stays for a rare word before one for a frequent word', () => {
    const content = 'a a b. a a b. a a b. a c d.';
    const blocks = [0, 3, 6, 9].map((location) => ({ id: `bloque-${location}`, location }));
    const passages = toPassages({ content, locations: [0, 1, 3, 4, 6, 7, 9, 10], anchors: blocks });
    expect(passages).toHaveLength(3);
    expect(passages.at(-1)?.words.map(({ text }) => text)).toEqual(['a', 'c', 'd.']);
  });
});
