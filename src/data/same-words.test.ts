import { expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import { findNewestSameWords, toElsewhere, toSameWords } from './same-words.ts';

const SAID = 'La cosecha de este año será la mejor de la década';
const OTHER = SAID.replace('mejor', 'peor');

/** The newest first: the slug of each article, and what it quotes of one speaker. */
function toArchive(...quotes: readonly (readonly [slug: string, words: string])[]): Archive {
  const claims = quotes.map(([slug, words]) => ({
    article: { slug, text: words, meta: { published: '2024-01-01' } },
    claim: {
      id: 'c1',
      form: 'direct',
      speaker: { type: 'entry', ref: 'person:ana' },
      ranges: [{ start: 0, end: words.length }],
    },
  }));
  return { claims } as unknown as Archive;
}

test('a claim knows the first articles that have its words too', () => {
  const archive = toArchive(['e', SAID], ['d', SAID], ['c', SAID], ['b', OTHER], ['a', SAID]);
  const [newest] = archive.claims;
  const elsewhere = newest && toElsewhere(archive)({ archived: newest, repeats: [] });
  expect(elsewhere?.first.map(({ article }) => article.slug)).toEqual(['a', 'b', 'c']);
  expect(elsewhere?.hasMore).toBe(true);
});

test('an item says where else its words stand, beside the articles that it has itself', () => {
  const archive = toArchive(['e', SAID], ['d', SAID], ['c', SAID], ['b', OTHER], ['a', SAID]);
  const [archived, ...others] = archive.claims;
  if (!archived) throw new TypeError('Expected claims');
  const findElsewhere = toElsewhere(archive);
  const elsewhere = findElsewhere({ archived, repeats: others.slice(0, 2) });
  expect(elsewhere?.first.map(({ article }) => article.slug)).toEqual(['a']);
  expect(elsewhere?.hasMore).toBe(true);
  expect(findElsewhere({ archived, repeats: others })).toBeNull();
});

test('the same words twice in one article are nowhere else', () => {
  expect(toSameWords(toArchive(['a', SAID], ['a', SAID])).size).toBe(0);
});

test('quotations that differ come before those that are the same', () => {
  const equal = 'El pulpo no sabe de calendarios';
  const archive = toArchive(['d', equal], ['c', equal], ['b', OTHER], ['a', SAID]);
  const slugs = findNewestSameWords(archive, 2).map((group) =>
    group.map(({ article }) => article.slug).join(),
  );
  expect(slugs).toEqual(['b,a', 'd,c']);
});
