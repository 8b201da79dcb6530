import type { Author } from '../load/read-authors.ts';
import { toSlug } from '../schema/to-slug.ts';
import { splitByline } from './split-byline.ts';

/** Who signs a draft, by their files in `content/authors`. */
export interface SignedBy {
  /** The names of the files without their ending, in the order of the byline. */
  readonly authors: readonly string[];
  /** Names of which `content/authors` knows nobody. */
  readonly newNames: readonly string[];
}

/** Of what states no byline, or none that says plainly who signs. */
export const NOBODY_SIGNS: SignedBy = { authors: [], newNames: [] };

/**
 * Finds the authors of a byline by name, by the name of their file or by one it had before.
 * @param byline as the original says it
 * @param broken names of files that are there and cannot be read
 * @returns nobody where the byline does not say plainly who signs
 */
export function signByline(
  byline: string,
  known: readonly Pick<Author, 'id' | 'data'>[],
  broken: ReadonlySet<string> = new Set(),
): SignedBy {
  const ids = new Map<string, string>();
  for (const { id, data } of known)
    for (const former of data.formerly) if (!ids.has(former)) ids.set(former, id);
  for (const { id, data } of known) {
    const slug = toSlug(data.name);
    if (slug) ids.set(slug, id);
  }
  for (const id of [...known.map((each) => each.id), ...broken]) ids.set(id, id);
  const authors = new Set<string>();
  const newNames: string[] = [];
  for (const name of splitByline(byline, (part) => ids.has(toSlug(part) ?? ''))) {
    const slug = toSlug(name);
    if (slug === null) continue;
    const id = ids.get(slug) ?? slug;
    if (!ids.has(slug) && !authors.has(id)) newNames.push(name);
    authors.add(id);
  }
  return { authors: [...authors], newNames };
}
