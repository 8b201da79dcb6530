import type { Facet } from '../../data/facets.ts';
import type { ClaimIndex, IndexedClaims } from '../../data/indexed-claims.ts';

/** What the reader asks for: for each facet the position of a group, or null for any. */
export type Choice = Readonly<Record<Facet, number | null>>;

/**
 * The numbers from 0, in the list of all claims, of those that fit every facet of a choice.
 * @param within those that have the words that are asked; all where none are
 */
export function findChosenClaims(
  { articles }: ClaimIndex,
  choice: Choice,
  within: ReadonlySet<number> | null = null,
): number[] {
  const found: number[] = [];
  let number = 0;
  for (const article of articles) {
    const [year, topics, speakers, forms] = article;
    for (const [at, speaker] of speakers.entries()) {
      const isFound =
        (within === null || within.has(number + at)) &&
        fits(choice.year, [year]) &&
        fits(choice.topic, topics) &&
        fits(choice.speaker, [speaker].flat()) &&
        fits(choice.form, [forms[at] ?? -1]);
      if (isFound) found.push(number + at);
    }
    number += speakers.length;
  }
  return found;
}

/** How many claims each group of a facet would leave, with the other facets as they are chosen. */
export function countGroups(
  index: ClaimIndex,
  choice: Choice,
  facet: Facet,
  within: ReadonlySet<number> | null = null,
): number[] {
  const open = { ...choice, [facet]: null };
  const counts = index.groups[facet].map(() => 0);
  const found = new Set(findChosenClaims(index, open, within));
  let number = 0;
  for (const article of index.articles) {
    for (const at of article[2].keys()) {
      if (!found.has(number + at)) continue;
      for (const group of toGroups(article, at, facet)) {
        const count = counts[group];
        if (count !== undefined) counts[group] = count + 1;
      }
    }
    number += article[2].length;
  }
  return counts;
}

export function countClaims({ articles }: ClaimIndex): number {
  return articles.reduce((sum, [, , speakers]) => sum + speakers.length, 0);
}

function fits(wanted: number | null, groups: readonly number[]): boolean {
  return wanted === null || groups.includes(wanted);
}

function toGroups(
  [year, topics, speakers, forms]: IndexedClaims,
  at: number,
  facet: Facet,
): readonly number[] {
  switch (facet) {
    case 'year':
      return [year];
    case 'topic':
      return topics;
    case 'speaker':
      return [speakers[at] ?? -1].flat();
    case 'form':
      return [forms[at] ?? -1];
  }
}
