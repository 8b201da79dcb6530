import type { Claim } from '../annotate/index.ts';
import type { Archive } from './archive.ts';
import { type Facet, FACETS } from './claim-groups.ts';

/**
 * All claims by what they can be filtered by, without their words: small enough for a browser to
 * load for ten thousand articles.
 */
export interface ClaimIndex {
  /** The groups of each facet: the last part of the address and the name. */
  readonly groups: Readonly<Record<Facet, readonly (readonly [slug: string, name: string])[]>>;
  /** The articles that have claims, in the order of the list of all claims. */
  readonly articles: readonly IndexedClaims[];
}

/**
 * The year and the topics of an article, and for each of its claims the speaker and the form, all
 * as positions in {@link ClaimIndex.groups}; -1 is a speaker whose claims are gathered nowhere.
 */
export type IndexedClaims = readonly [
  year: number,
  topics: readonly number[],
  speakers: readonly number[],
  forms: readonly number[],
];

export function toClaimIndex({
  articles,
  claimGroups,
}: Pick<Archive, 'articles' | 'claimGroups'>): ClaimIndex {
  const positions = new Map(FACETS.map((facet) => [facet, toPositions(claimGroups[facet])]));
  const find = (facet: Facet, claim: Claim): readonly number[] =>
    positions.get(facet)?.get(claim) ?? [];
  const toGroups = (facet: Facet): [string, string][] =>
    [...claimGroups[facet].values()].map(({ slug, name }) => [slug, name]);
  return {
    groups: {
      speaker: toGroups('speaker'),
      form: toGroups('form'),
      topic: toGroups('topic'),
      year: toGroups('year'),
    },
    articles: articles.flatMap(({ annotations: { claims } }) => {
      const [first] = claims;
      if (!first) return [];
      return [
        [
          find('year', first)[0] ?? -1,
          find('topic', first),
          claims.map((claim) => find('speaker', claim)[0] ?? -1),
          claims.map((claim) => find('form', claim)[0] ?? -1),
        ],
      ];
    }),
  };
}

/** For each claim the positions of the groups of one facet that hold it. */
function toPositions(groups: Archive['claimGroups'][Facet]): ReadonlyMap<Claim, readonly number[]> {
  const positions = new Map<Claim, number[]>();
  for (const [position, { claims }] of [...groups.values()].entries()) {
    for (const { claim } of claims) {
      const own = positions.get(claim) ?? [];
      positions.set(claim, own);
      own.push(position);
    }
  }
  return positions;
}
