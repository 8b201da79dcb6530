import type { Claim } from '../annotate/index.ts';
import type { Archive } from './archive.ts';
import type { ArticleRecord } from './articles.ts';
import type { Facet } from './facets.ts';
import type { ClaimIndex } from './indexed-claims.ts';

type Groups = Archive['claimGroups'][Facet];

export function toClaimIndex({
  articles,
  claimGroups,
}: Pick<Archive, 'articles' | 'claimGroups'>): ClaimIndex {
  const { speaker, form, topic, year } = claimGroups;
  const [speakers, forms] = [toClaimPositions(speaker), toClaimPositions(form)];
  const [topics, years] = [toArticlePositions(topic), toArticlePositions(year)];
  const toGroups = (facet: Facet): [string, string][] =>
    [...claimGroups[facet].values()].map(({ slug, name }) => [slug, name]);
  return {
    groups: {
      speaker: toGroups('speaker'),
      form: toGroups('form'),
      topic: toGroups('topic'),
      year: toGroups('year'),
    },
    articles: articles.flatMap((article) => {
      const { claims } = article.annotations;
      if (claims.length === 0) return [];
      return [
        [
          years.get(article)?.[0] ?? -1,
          topics.get(article) ?? [],
          claims.map((claim) => toOneOrMany(speakers.get(claim) ?? [])),
          claims.map((claim) => forms.get(claim)?.[0] ?? -1),
        ],
      ];
    }),
  };
}

/** Nearly all claims have one speaker: a number is shorter than a list. */
function toOneOrMany(positions: readonly number[]): number | readonly number[] {
  return positions.length > 1 ? positions : (positions[0] ?? -1);
}

/** For each claim the positions of the groups of a facet that hold it. */
function toClaimPositions(groups: Groups): ReadonlyMap<Claim, readonly number[]> {
  const positions = new Map<Claim, number[]>();
  for (const [position, { claims }] of [...groups.values()].entries())
    for (const { claim } of claims) {
      const own = positions.get(claim);
      if (own) own.push(position);
      else positions.set(claim, [position]);
    }
  return positions;
}

/** For each article the positions of the groups of a facet that hold its claims. */
function toArticlePositions(groups: Groups): ReadonlyMap<ArticleRecord, readonly number[]> {
  const positions = new Map<ArticleRecord, number[]>();
  for (const [position, { claims }] of [...groups.values()].entries()) {
    for (const article of new Set(claims.map((archived) => archived.article))) {
      const own = positions.get(article);
      if (own) own.push(position);
      else positions.set(article, [position]);
    }
  }
  return positions;
}
