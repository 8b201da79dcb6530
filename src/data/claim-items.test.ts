import { expect, test } from 'vitest';
import type { ArchivedClaim } from './claim-groups.ts';
import { toClaimItems, toQuotationFinder } from './claim-items.ts';

const SAID = 'La cosecha de este año será la mejor de la década';
const NEARLY = SAID.replace('mejor', 'peor');
const ELSE = 'El pulpo no sabe de calendarios';

type Given = readonly [slug: string, words: string, form?: string, speaker?: string];

/** Claims, those of one slug of one article. */
function toClaims(...given: readonly Given[]): ArchivedClaim[] {
  const articles = new Map(given.map(([slug]) => [slug, { slug, text: '' }]));
  return given.map(([slug, words, form = 'direct', speaker = 'ana']) => {
    const article = articles.get(slug) ?? { slug, text: '' };
    const start = article.text.length;
    article.text += words;
    return {
      article,
      claim: {
        form,
        speaker:
          speaker === ''
            ? { type: 'group', name: '' }
            : { type: 'entry', ref: `person:${speaker}` },
        ranges: [{ start, end: article.text.length }],
      },
    } as unknown as ArchivedClaim;
  });
}

/** Each item as the numbers of its claims, its own the first. */
function toNumbers(claims: readonly ArchivedClaim[]): number[][] {
  return toClaimItems(claims, toQuotationFinder(claims)).map(({ archived, repeats }) =>
    [archived, ...repeats].map((each) => claims.indexOf(each)),
  );
}

test.each<[string, Given[], number[][]]>([
  [
    'the same words of several articles are one item, with the newest',
    [
      ['c', SAID],
      ['b', ELSE],
      ['a', SAID],
    ],
    [[0, 2], [1]],
  ],
  [
    'nearly the same words too',
    [
      ['b', SAID],
      ['a', NEARLY, 'mixed'],
    ],
    [[0, 1]],
  ],
  [
    'another figure is another statement',
    [
      ['b', `${SAID} 17`],
      ['a', `${SAID} 18`],
    ],
    [[0], [1]],
  ],
  [
    'those of two speakers are two',
    [
      ['b', SAID],
      ['a', SAID, 'direct', 'eva'],
    ],
    [[0], [1]],
  ],
  [
    'paraphrases are one each',
    [
      ['b', SAID, 'indirect'],
      ['a', SAID, 'indirect'],
    ],
    [[0], [1]],
  ],
  [
    'what is said by nobody with a name is one each',
    [
      ['b', SAID, 'direct', ''],
      ['a', SAID, 'direct', ''],
    ],
    [[0], [1]],
  ],
  [
    'an article that has the words twice has two items',
    [
      ['b', SAID],
      ['b', SAID],
      ['a', SAID],
    ],
    [[0, 2], [1]],
  ],
  [
    'so has an older one',
    [
      ['b', SAID],
      ['a', SAID],
      ['a', SAID],
    ],
    [[0, 1], [2]],
  ],
])('%s', (_, given, expected) => {
  expect(toNumbers(toClaims(...given))).toEqual(expected);
});
