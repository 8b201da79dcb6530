import type { Fitting } from './find-by-words.ts';

/** What one of several sites answered, by its place among them. */
interface SiteAnswer<Answer> {
  readonly site: number;
  readonly answer: Answer;
}

/** An item that was found, and in which of the sites, by its place among them. */
export interface FoundInSite extends Fitting {
  readonly site: number;
}

/**
 * Asks several sites over the same registers the same question. One that cannot be asked hides nothing of
 * the others; the first one, which asks, must answer.
 */
export async function askSites<Site, Answer>(
  sites: readonly Site[],
  ask: (site: Site) => Promise<Answer>,
): Promise<readonly SiteAnswer<Answer>[]> {
  const asked = await Promise.allSettled(sites.map(ask));
  if (asked[0]?.status === 'rejected') throw asked[0].reason;
  return asked.flatMap((each, site) =>
    each.status === 'fulfilled' ? [{ site, answer: each.value }] : [],
  );
}

/** What fits best first, among equals what stands in the earlier site. */
export function joinFound(
  answers: readonly SiteAnswer<readonly Fitting[]>[],
): readonly FoundInSite[] {
  return answers
    .flatMap(({ site, answer }) => answer.map((each) => ({ ...each, site })))
    .sort((a, b) => b.has - a.has || b.score - a.score);
}

/** Reads what is shown of several sites, in the order in which it was found. */
export async function readFromSites<Result>(
  sites: readonly { readonly read: (items: readonly number[]) => Promise<readonly Result[]> }[],
  found: readonly FoundInSite[],
): Promise<readonly Result[]> {
  const read = found.map(async ({ site, item }) => (await sites[site]?.read([item])) ?? []);
  return (await Promise.all(read)).flat();
}
