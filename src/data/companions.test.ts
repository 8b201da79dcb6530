import { describe, expect, test } from 'vitest';
import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { Backlinks, IndexedArticle } from './backlinks.ts';
import { createCompanionFinder } from './companions.ts';

/** Who appears in each article. */
const ARTICLES = ['ana blas', 'ana blas cid', 'ana dori', 'ana eva', 'fito'].map((names) =>
  toArticle(names.split(' ').map(toRef)),
);
const ENTRIES = new Map(
  ['eva', 'dori', 'cid', 'blas', 'ana', 'fito'].map((name) => [toRef(name), toEntry(name)]),
);
const find = createCompanionFinder(toBacklinks(), ENTRIES);

describe('those who share most articles with one', () => {
  test.each([
    [1, ['blas 2']],
    // Three share one article each: of equals those come whose names come first.
    [2, ['blas 2', 'cid 1']],
    [3, ['blas 2', 'cid 1', 'dori 1']],
    [4, ['blas 2', 'cid 1', 'dori 1', 'eva 1']],
    [9, ['blas 2', 'cid 1', 'dori 1', 'eva 1']],
  ])('are at most %i: %j', (limit, companions) => {
    expect(list('ana', limit)).toEqual(companions);
  });

  test('are nobody where one appears alone', () => {
    expect(list('fito', 3)).toEqual([]);
  });
});

function list(name: string, limit: number): string[] {
  return find(toRef(name), limit).map(
    ({ entry, sharedArticles }) => `${entry.data.name} ${sharedArticles}`,
  );
}

function toRef(name: string): EntryRef {
  return `person:${name}` as EntryRef;
}

function toEntry(name: string): Entry {
  return { kind: 'person', ref: toRef(name), data: { name } } as Entry;
}

function toArticle(refs: readonly EntryRef[]): IndexedArticle {
  return { annotations: { mentions: refs.map((ref) => ({ ref })) } } as unknown as IndexedArticle;
}

function toBacklinks(): Backlinks<IndexedArticle> {
  return new Map(
    [...ENTRIES.keys()].map((ref) => [
      ref,
      ARTICLES.filter(({ annotations }) =>
        annotations.mentions.some((each) => each.ref === ref),
      ).map((article) => ({ article, mentions: [], claims: [], claimsAbout: [], claimsVia: [] })),
    ]),
  );
}
