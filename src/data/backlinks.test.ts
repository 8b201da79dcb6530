import { describe, expect, test } from 'vitest';
import { toArticleFile, toCorpusArticle } from '../tests/corpus/corpus-article.ts';
import { toCorpusRegisters } from '../tests/corpus/corpus-registers.ts';
import { toLexicon } from '../annotate/index.ts';
import { readArticle } from '../load/read-article.ts';
import { type Entry, toNamedEntry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';
import { countAppearances, type IndexedArticle, toBacklinks } from './backlinks.ts';
import { findSuccessor } from '../load/entry-page.ts';
import { toClaimGroups, toClaims } from './claim-groups.ts';
import { createCompanionFinder } from './companions.ts';
import { toTopics } from './topic-labels.ts';
import { gatherTopics } from './topics.ts';
import { toWordSlug } from '../text/word-slug.ts';

const { articles, entries } = readCorpus();
const backlinks = toBacklinks(articles, entries);
const groups = toClaimGroups(toClaims(articles), entries, 'Europe/Madrid');

describe('the index of a corpus', () => {
  test('counts for each entry the mentions and claims that the articles hold', () => {
    for (const ref of entries.keys()) {
      const holds = (article: IndexedArticle): boolean =>
        article.annotations.mentions.some((mention) => mention.ref === ref) ||
        article.annotations.claims.some(({ speaker }) => isEntry(speaker, ref));
      const mentions = articles.flatMap(({ annotations }) =>
        annotations.mentions.filter((mention) => mention.ref === ref),
      );
      const claims = toClaims(articles).filter(({ claim }) => isEntry(claim.speaker, ref));
      const about = toClaims(articles).filter(
        ({ article, claim }) =>
          !isEntry(claim.speaker, ref) &&
          article.annotations.mentions.some(
            (mention) =>
              mention.ref === ref &&
              claim.ranges.some(({ start, end }) => start <= mention.start && mention.end <= end),
          ),
      );
      expect(countAppearances(backlinks.get(ref) ?? [])).toEqual({
        articles: articles.filter(holds).length,
        mentions: mentions.length,
        claims: claims.length,
        claimsAbout: about.length,
        claimsVia: 0,
      });
    }
  });

  test('keeps the order of the articles', () => {
    for (const appearances of backlinks.values()) {
      const places = appearances.map(({ article }) => articles.indexOf(article));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('puts every claim into one speaker, one form and one year, and into each of its topics', () => {
    const claims = toClaims(articles);
    const topics = claims.reduce((sum, { article }) => sum + article.meta.topics.length, 0);
    const total = (facet: keyof typeof groups): number =>
      [...groups[facet].values()].reduce((sum, group) => sum + group.claims.length, 0);
    expect(claims.length).toBeGreaterThan(100);
    expect([total('speaker'), total('form'), total('year'), total('topic')]).toEqual([
      claims.length,
      claims.length,
      claims.length,
      topics,
    ]);
  });

  test('gathers under each topic the articles that have it', () => {
    for (const { name, articles: gathered } of gatherTopics(articles)) {
      expect(gathered).toEqual(articles.filter(({ meta }) => meta.topics.includes(name)));
    }
  });

  test('finds as companions the entries of the same articles, those of most first', () => {
    const [ref = '' as EntryRef] = backlinks.keys();
    const findCompanions = createCompanionFinder(backlinks, entries);
    const companions = findCompanions(ref, 200);
    const named = (article: IndexedArticle, other: EntryRef): boolean =>
      article.annotations.mentions.some((mention) => mention.ref === other);
    expect(companions.length).toBeGreaterThan(5);
    for (const { entry, sharedArticles } of companions) {
      expect(sharedArticles).toBe(
        articles.filter((article) => named(article, ref) && named(article, entry.ref)).length,
      );
    }
    const shared = companions.map(({ sharedArticles }) => sharedArticles);
    expect(shared).toEqual(shared.toSorted((a, b) => b - a));
    expect(findCompanions(ref, 3)).toEqual(companions.slice(0, 3));
  });
});

describe('the claims about an entry', () => {
  // Three names side by side, each of four characters: 0–4, 5–9, 10–14.
  const refs = ['person:ana', 'person:eva', 'person:ada'] as EntryRef[];
  const mentions = refs.map((ref, index) => ({ ref, start: index * 5, end: index * 5 + 4 }));
  const about = (speaker: EntryRef | null, ...ranges: [number, number][]): EntryRef[] => {
    const claim = {
      speaker: speaker ? { type: 'entry', ref: speaker } : { type: 'none' },
      ranges: ranges.map(([start, end]) => ({ start, end })),
    };
    const article = { annotations: { mentions, claims: [claim] } } as unknown as IndexedArticle;
    const people = new Map(
      refs.map((ref) => [ref, { kind: 'person', ref, data: {} } as unknown as Entry]),
    );
    return [...toBacklinks([article], people)].flatMap(([ref, found]) =>
      found.flatMap(({ claimsAbout }) => claimsAbout.map(() => ref)),
    );
  };

  test.each<[string, [number, number][], string[]]>([
    ['every name that stands whole in the quote', [[0, 9]], ['person:ana', 'person:eva']],
    ['a name that is the whole quote', [[5, 9]], ['person:eva']],
    ['no name of which the quote has only a part', [[1, 8]], []],
    [
      'the names of all its parts, each once',
      [
        [0, 4],
        [10, 14],
        [0, 4],
      ],
      ['person:ana', 'person:ada'],
    ],
  ])('are those with %s', (_, ranges, expected) => {
    expect(about(null, ...ranges)).toEqual(expected);
  });

  test('are never its own', () => {
    expect(about('person:eva' as EntryRef, [0, 14])).toEqual(['person:ana', 'person:ada']);
  });
});

test('a claim is gathered where it was passed on as well, but not twice where both are one', () => {
  const [ana, eva] = ['person:ana', 'person:eva'] as [EntryRef, EntryRef];
  const said = (speaker: EntryRef, via: EntryRef | null) => ({
    speaker: { type: 'entry', ref: speaker },
    via: via && { type: 'entry', ref: via },
    ranges: [],
  });
  const claims = [said(ana, eva), said(eva, eva), said(ana, null)];
  const article = { annotations: { mentions: [], claims } } as unknown as IndexedArticle;
  const people = new Map(
    [ana, eva].map((ref) => [ref, { kind: 'person', ref, data: {} } as unknown as Entry]),
  );
  const counts = [...toBacklinks([article], people).values()].map(countAppearances);
  expect(counts.map(({ claims: made, claimsVia }) => [made, claimsVia])).toEqual([
    [2, 0],
    [1, 1],
  ]);
});

describe('a private person', () => {
  const [hidden] = [...backlinks].find(([, found]) => countAppearances(found).claims > 0) ?? [];
  const marked = new Map(
    [...entries].map(([ref, entry]) => [
      ref,
      ref === hidden
        ? ({ ...entry, data: { ...entry.data, private: true } } as unknown as Entry)
        : entry,
    ]),
  );

  test('has no page, and is nobody’s companion', () => {
    const index = toBacklinks(articles, marked);
    expect(hidden).toBeDefined();
    expect(index.has(hidden as EntryRef)).toBe(false);
    const findCompanions = createCompanionFinder(index, marked);
    const companions = [...index.keys()].flatMap((ref) => findCompanions(ref, 200));
    expect(companions.some(({ entry }) => entry.ref === hidden)).toBe(false);
  });

  test('has no page of claims', () => {
    const { speaker } = toClaimGroups(toClaims(articles), marked, 'Europe/Madrid');
    expect(groups.speaker.size - speaker.size).toBe(1);
  });
});

describe('an entry that was merged', () => {
  const [first, second, third] = [...entries.values()];
  const merge = (...pairs: (readonly [Entry | undefined, Entry | undefined])[]) =>
    new Map(
      [...entries].map(([ref, entry]) => {
        const [, into] = pairs.find(([from]) => from?.ref === ref) ?? [];
        return [
          ref,
          into
            ? ({ ...entry, data: { ...entry.data, mergedInto: into.ref } } as unknown as Entry)
            : entry,
        ];
      }),
    );
  const follow = (merged: ReturnType<typeof merge>): EntryRef | undefined =>
    findSuccessor(merged.get(first?.ref as EntryRef) as Entry, merged)?.ref;

  test('has no page but leads to the one that stands for it at last', () => {
    const merged = merge([first, second], [second, third]);
    expect(toBacklinks(articles, merged).has(first?.ref as EntryRef)).toBe(false);
    expect(follow(merged)).toBe(third?.ref);
  });

  test('leads nowhere where the other is private, missing, or leads back', () => {
    const merged = merge([first, second]);
    const target = { ...second, data: { ...second?.data, private: true } } as unknown as Entry;
    expect(follow(new Map([...merged, [target.ref, target]]))).toBeUndefined();
    merged.delete(target.ref);
    expect(follow(merged)).toBeUndefined();
    expect(follow(merge([first, second], [second, first]))).toBeUndefined();
    expect(follow(merge())).toBeUndefined();
  });
});

test('an entry that nothing names is in the index, with nothing', () => {
  expect([...toBacklinks([], entries).values()].every((found) => found.length === 0)).toBe(true);
  expect(toBacklinks([], entries).size).toBe(entries.size);
});

function readCorpus(): {
  articles: IndexedArticle[];
  entries: ReadonlyMap<EntryRef, Entry>;
} {
  const registers = toCorpusRegisters(60);
  const list = Object.values(registers)
    .flat()
    .map(({ kind, id, data }) => ({
      kind,
      id,
      ref: `${kind}:${id}`,
      file: '',
      data: { aliases: [], ...data },
    })) as unknown as Entry[];
  const { lexicon } = toLexicon(list.map(toNamedEntry));
  const read = Array.from({ length: 30 }, (_, index) => {
    const written = toCorpusArticle(29 - index, registers);
    const { article } = readArticle(
      { slug: written.slug, file: '', text: toArticleFile(written) },
      lexicon,
    );
    if (!article) throw new TypeError('Expected the corpus to have no problems');
    const topics = toTopics(article.meta.topics, toWordSlug);
    return { ...article, ...article.annotated, topics };
  });
  return { articles: read, entries: new Map(list.map((entry) => [entry.ref, entry])) };
}

function isEntry(
  speaker: IndexedArticle['annotations']['claims'][number]['speaker'],
  ref: EntryRef,
): boolean {
  return speaker.type === 'entry' && speaker.ref === ref;
}
