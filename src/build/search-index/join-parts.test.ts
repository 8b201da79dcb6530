import { expect, test } from 'vitest';
import type { SearchDocument } from '../../exports/search/to-search-document.ts';
import { indexPart, type IndexPart } from './index-part.ts';
import { type IndexFile, joinParts } from './join-parts.ts';

const NAMES = ['Ana', 'Ñuño', 'Eva', 'Zoe'];
const documents = Array.from({ length: 120 }, (_, index) => toDocument(index));
const whole = join([indexPart(documents)]);

test.each([
  ['two parts', (index: number) => index % 2],
  ['parts one after the other', (index: number) => Math.floor(index / 20)],
  ['parts of one', (index: number) => index],
])('an index that is joined from %s is that of all articles', (_, deal) => {
  const parts = [...Map.groupBy(documents, (_document, index) => deal(index)).values()];
  expect(join(parts.map(indexPart))).toEqual(whole);
  expect(join(parts.toReversed().map(indexPart))).toEqual(whole);
});

test('the texts of a part are given before the next part is asked for', () => {
  const asked: number[] = [];
  const parts = [documents.slice(0, 2), documents.slice(2, 4)].values().map((own, index) => {
    asked.push(index);
    return indexPart(own);
  });
  const files = joinParts(parts);
  expect(
    files
      .take(2)
      .map(({ path }) => path)
      .toArray(),
  ).toEqual(['texto/a-0.json', 'texto/a-1.json']);
  expect(asked).toEqual([0]);
});

test('articles stand from the newest to the oldest, a hundred in a file', () => {
  expect(read('lista-1')).toHaveLength(100);
  expect([read('lista-1')[0], read('lista-2').at(-1)]).toEqual(['a-119', 'a-0']);
});

test('a word leads to its articles, and says which have it in their title', () => {
  const words = new Map(
    read('palabras-1').map(([word, ...distances]: [string]) => [word, distances]),
  );
  expect(words.get('palabra7')).toEqual([2 * (119 - 7) + 1]);
  expect(words.get('cuerpo7')).toEqual([2 * (119 - 7)]);
  expect(words.get('comun')).toEqual([0, ...Array.from({ length: 119 }, () => 2)]);
  expect(words.get('person=Ñuño')).toHaveLength(30);
  expect(words.has('de')).toBe(false);
});

test('what articles may be narrowed by stands in the order of the alphabet, years from the last', () => {
  expect(read('filtros')).toEqual({
    person: ['Ana', 'Eva', 'Ñuño', 'Zoe'],
    organization: [],
    place: [],
    topic: [],
    year: ['2025', '2024'],
  });
});

test('no articles are an index too', () => {
  expect(join([]).map(({ path }) => path)).toEqual(['filtros.json', 'palabras.json']);
});

/** In the order of their paths. */
function join(parts: readonly IndexPart[]): IndexFile[] {
  return [...joinParts(parts)].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function read(name: string) {
  return JSON.parse(whole.find(({ path }) => path === `${name}.json`)?.content ?? '[]');
}

function toDocument(index: number): SearchDocument {
  const published = new Date(Date.UTC(2024, 0, 1 + 5 * index)).toISOString();
  return {
    slug: `a-${index}`,
    moment: published,
    day: `día${index}`,
    text: {
      title: `Palabra${index} de todos`,
      description: 'Común.',
      published,
      blocks: [[`El cuerpo${index} comun`]],
    },
    filters: [
      ['person', NAMES[index % NAMES.length] ?? ''],
      ['year', published.slice(0, 4)],
    ],
  };
}
