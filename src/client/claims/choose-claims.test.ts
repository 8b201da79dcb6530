import { expect, test } from 'vitest';
import type { ClaimIndex } from '../../data/indexed-claims.ts';
import { type Choice, countClaims, countGroups, findChosenClaims } from './choose-claims.ts';

const index: ClaimIndex = {
  groups: {
    speaker: [
      ['persona-ana', 'Ana'],
      ['persona-eva', 'Eva'],
    ],
    form: [
      ['directa', 'cita directa'],
      ['parafrasis', 'paráfrasis'],
    ],
    topic: [
      ['mar', 'Mar'],
      ['sol', 'Sol'],
    ],
    year: [
      ['2024', '2024'],
      ['2023', '2023'],
    ],
  },
  articles: [
    [0, [0, 1], [0, 1, 0], [0, 1, 1]],
    [1, [1], [1, -1], [0, 0]],
    [1, [], [0], [1]],
  ],
};
const ANY: Choice = { speaker: null, form: null, topic: null, year: null };

test.each<[string, Partial<Choice>, number[]]>([
  ['anything', {}, [0, 1, 2, 3, 4, 5]],
  ['one facet', { speaker: 0 }, [0, 2, 5]],
  ['two facets', { speaker: 0, form: 1 }, [2, 5]],
  ['one topic of several', { topic: 1 }, [0, 1, 2, 3, 4]],
  ['all facets', { speaker: 1, form: 0, topic: 1, year: 1 }, [3]],
  ['what no claim has', { speaker: 1, topic: 0, year: 1 }, []],
])('%s finds the claims that fit, in their order', (_, choice, expected) => {
  expect(findChosenClaims(index, { ...ANY, ...choice })).toEqual(expected);
});

test('every count of a group is the number of claims that it would leave', () => {
  const choices = [ANY, { ...ANY, speaker: 0 }, { ...ANY, topic: 1, form: 0 }];
  for (const choice of choices) {
    for (const facet of ['speaker', 'form', 'topic', 'year'] as const) {
      expect(countGroups(index, choice, facet)).toEqual(
        index.groups[facet].map(
          (_, at) => findChosenClaims(index, { ...choice, [facet]: at }).length,
        ),
      );
    }
  }
  expect(countClaims(index)).toBe(6);
});
