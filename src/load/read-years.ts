import path from 'node:path';
import { z } from 'astro/zod';
import { ENTRY_KINDS, type EntryRef, slugSchema, toEntryRef } from '../schema/ids.ts';
import type { Site, YearSite } from '../schema/site.ts';
import { toProblem } from './messages.ts';
import type { FileProblem } from './problem.ts';
import { readIfThere } from './read-if-there.ts';

/** Another site over the same registers, with the number of its articles in which each entry appears. */
export interface Year extends Pick<YearSite, 'name' | 'path'> {
  readonly articles: ReadonlyMap<EntryRef, number>;
}

interface Years {
  readonly years: readonly Year[];
  readonly problems: readonly FileProblem[];
}

/** Of a published file of names what is needed: see `exports/search/name-index.ts`. */
const nameFileSchema = z.object({
  last: z.int().positive(),
  names: z.array(z.tuple([z.int(), slugSchema, z.int()], z.string())),
});

/**
 * Reads what the sites of other years, which are built already, say of the entries: the names of their search.
 * @param root of the content
 * @param base where this site is published, with its slashes
 * @param lineOf the line of a field of the site's file
 */
export function readYears(
  root: string,
  { years }: Pick<Site, 'years'>,
  {
    file,
    base,
    lineOf,
  }: { file: string; base: string; lineOf: (path: (string | number)[]) => number },
): Years {
  const problems: FileProblem[] = [];
  const read = years.map(({ name, path: address, folder }, index): Year => {
    const isTaken = years.findIndex((other) => other.path === address) < index;
    if (address === base || isTaken)
      problems.push(toProblem('year-path', file, lineOf(['years', index, 'path']), { address }));
    const articles = readNames(path.resolve(root, folder));
    if (!articles)
      problems.push(toProblem('year-folder', file, lineOf(['years', index, 'folder']), { folder }));
    return { name, path: address, articles: articles ?? new Map() };
  });
  return { years: read, problems };
}

/** @returns null where no site of ours stands */
function readNames(site: string): Map<EntryRef, number> | null {
  const articles = new Map<EntryRef, number>();
  for (let number = 1, last = 1; number <= last; number += 1) {
    const names = readNameFile(path.join(site, 'buscar', `nombres-${number}.json`));
    if (!names) return null;
    last = names.last;
    for (const [at, id, count] of names.names) {
      const kind = ENTRY_KINDS[at];
      if (kind && count > 0) articles.set(toEntryRef(kind, id), count);
    }
  }
  return articles;
}

function readNameFile(file: string): z.infer<typeof nameFileSchema> | null {
  try {
    const bytes = readIfThere(file);
    return bytes && nameFileSchema.parse(JSON.parse(bytes.toString()));
  } catch {
    return null;
  }
}
