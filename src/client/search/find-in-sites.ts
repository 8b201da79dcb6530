import type { Fitting } from './find-by-words.ts';

/** An item that was found, and in which of the sites, by its place among them. */
export interface FoundInSite extends Fitting {
  readonly site: number;
}

/**
 * Asks several sites over the same registers the same question, and puts their answers in one order: what
 * fits best first, among equals what stands in the earlier site. A site that cannot be asked hides nothing of
 * the others; the first one must answer.
 */
export async function findInSites(
  sites: readonly (() => Promise<readonly Fitting[]>)[],
): Promise<readonly FoundInSite[]> {
  const answers = await Promise.allSettled(sites.map((find) => find()));
  const [own] = answers;
  if (own?.status === 'rejected') throw own.reason;
  return answers
    .flatMap((answer, site) =>
      answer.status === 'fulfilled' ? answer.value.map((each) => ({ ...each, site })) : [],
    )
    .toSorted((a, b) => b.has - a.has || b.score - a.score);
}

/** Reads what is shown of several sites, in the order in which it was found. */
export async function readFromSites<Result>(
  sites: readonly { readonly read: (items: readonly number[]) => Promise<readonly Result[]> }[],
  found: readonly FoundInSite[],
): Promise<readonly Result[]> {
  const read = found.map(async ({ site, item }) => (await sites[site]?.read([item])) ?? []);
  return (await Promise.all(read)).flat();
}
